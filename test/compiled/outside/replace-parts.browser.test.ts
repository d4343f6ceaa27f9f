import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { guides } from 'virtual:rahnuma/guides';
import type { Contact } from '../../../src/model/contact.js';
import type { RahnumaErrorEvent } from '../../../src/ui/events/error.js';
import { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { eventually } from '../../support/eventually.js';
import {
  clickThrough,
  nodeId,
  nodeOf,
  settled,
  shown,
  SIM_GUIDE,
  titleOf,
  withCleanPage,
} from '../../ui/support.js';

withCleanPage();

let warn: MockInstance<typeof console.warn>;
const errors: RahnumaErrorEvent[] = [];
const hear = (event: RahnumaErrorEvent) => errors.push(event);

beforeEach(() => {
  errors.length = 0;
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  document.addEventListener('rahnuma-error', hear);
});
afterEach(() => document.removeEventListener('rahnuma-error', hear));

async function put(settings: Partial<RahnumaGuide>): Promise<RahnumaGuide> {
  const element = document.createElement('rahnuma-guide');
  Object.assign(element, { guide: SIM_GUIDE, lang: 'en', facts: { phone: 'android' } }, settings);
  document.body.append(element);
  await shown(element);
  return element;
}

const SHOP: Contact = {
  channels: [{ kind: 'call', number: '042 111 000 222', from: 'any-phone' }],
  sources: [],
  checked: '2026-11-01',
};

/** The cards of contacts at the node shown. */
const cards = (element: RahnumaGuide): string =>
  [...(nodeOf(element)?.shadowRoot?.querySelectorAll('[part~=contact]') ?? [])]
    .map((card) => card.textContent)
    .join();

const toOperator = ['register', 'preparing', 'passport', 'could-not'];

describe('texts of the page’s own', () => {
  const title = 'Which phone do you have in your hand?';
  const texts = {
    en: {
      problems: { 'no-code': { title: 'No OTP' } },
      nodes: { 'no-code/device': { title, answers: { android: { label: 'A *droid*' } } } },
      interface: { restart: 'From the beginning' },
    },
  };

  test('stand in place of single ones; the others stay', async () => {
    const element = await put({ texts, facts: {} });
    expect(
      nodeOf(element)?.shadowRoot?.querySelector('[data-problem=no-code]')?.textContent,
    ).toMatch(/No OTP\s*\S/);
    await clickThrough(element, ['no-code']);
    expect(titleOf(element).textContent).toBe(title);
    expect(nodeOf(element)?.shadowRoot?.textContent).toContain('iPhone');
    expect(nodeOf(element)?.shadowRoot?.textContent, 'words are words, not markup').toContain(
      'A *droid*',
    );
    expect(element.shadowRoot?.textContent).toContain('From the beginning');
    expect([errors, warn.mock.calls]).toEqual([[], []]);
  });

  test('are those of one language, also in the summary', async () => {
    const element = await put({ texts, facts: {} });
    await clickThrough(element, ['no-code', 'android']);
    expect(await element.summary('en')).toContain('No OTP');
    expect(await element.summary('ur')).toMatch(/\p{Script=Arabic}/u);
    element.lang = 'ur';
    await eventually(() => expect(element.shadowRoot?.textContent).not.toContain('From the'));
  });

  test('set later are shown where the visitor stands, and taken away likewise', async () => {
    const element = await put({ facts: {} });
    await clickThrough(element, ['no-code']);
    element.texts = texts;
    await eventually(() => expect(titleOf(element).textContent).toBe(title));
    expect(nodeId(element)).toBe('no-code/device');
    element.texts = undefined;
    await eventually(() => expect(titleOf(element).textContent).not.toBe(title));
  });

  test.each([
    [
      'of a node that is not there',
      { nodes: { 'no-code/nowhere': { title: 'x' } } },
      'unknown-node',
    ],
    [
      'with a link that runs a script',
      { title: [{ kind: 'link', to: 'javascript:alert(1)', text: ['x'] }] },
      'forbidden-link',
    ],
    ['that are empty', { nodes: { 'no-code/device': { title: ' ' } } }, 'empty-text'],
    ['of no known word', { interface: { restrat: 'x' } }, 'unknown-field'],
    ['of another kind', { nodes: { 'no-code/device': { title: 7 } } }, 'wrong-type'],
    [
      'with a name of every object',
      JSON.parse('{"nodes":{"__proto__":{"title":"x"}}}'),
      'reserved-id',
    ],
  ])('%s are refused, and the guide stays as it was', async (_, en, code) => {
    const element = await put({ texts: { en: en as object } });
    await clickThrough(element, ['no-code']);
    expect(nodeId(element)).toBe('no-code/signal-bars');
    expect(errors.map(({ detail }) => detail.findings.map((finding) => finding.code))).toEqual([
      [code],
    ]);
    expect(errors[0]?.detail.message).toMatch(/“sim-registration-pk” stays as it was: page: texts/);
    expect(warn.mock.calls).toEqual([[`Rahnuma: ${errors[0]?.detail.message ?? ''}`]]);
  });

  test('of a language that the guide does not have are refused, and named', async () => {
    await put({ texts: { de: { title: 'x' } } });
    expect(errors[0]?.detail.message).toContain('no field “de” here. Use one of: en, zh-Hans, ur');
  });
});

describe('contacts of the page’s own', () => {
  test('stand in place of the guide’s, for the same visitors', async () => {
    const facts = { operator: 'zong' };
    const element = await put({ facts, contacts: { zong: SHOP } });
    await clickThrough(element, toOperator);
    expect(nodeId(element)).toBe('register/ask-operator');
    expect(cards(element)).toContain('042 111 000 222');
    expect([errors, warn.mock.calls]).toEqual([[], []]);
    const other = await put({ facts: { operator: 'jazz' }, contacts: { zong: SHOP } });
    await clickThrough(other, toOperator);
    expect(cards(other)).not.toContain('042 111 000 222');
  });

  test.each([
    ['of an id that is not there', { nobody: SHOP }, 'unknown-field'],
    [
      'with a number that is none',
      { zong: { ...SHOP, channels: [{ kind: 'call', number: 'ask' }] } },
      'wrong-type',
    ],
    [
      'without the day when they were checked',
      { zong: { ...SHOP, checked: undefined } },
      'missing-field',
    ],
    [
      'with a page that runs a script',
      { zong: { ...SHOP, channels: [{ kind: 'web', url: 'javascript:alert(1)' }] } },
      'forbidden-link',
    ],
    ['that are no object', 'zong', 'wrong-type'],
  ])('%s are refused, and the guide stays as it was', async (_, contacts, code) => {
    const element = await put({ facts: { operator: 'zong' }, contacts: contacts as never });
    await clickThrough(element, toOperator);
    expect(cards(element)).toContain('310');
    expect(errors.flatMap(({ detail }) => detail.findings[0]?.code)).toEqual([code]);
  });
});

describe('what the page does not replace', () => {
  test('needs none of the code that checks it', async () => {
    const outside = vi.spyOn(RahnumaGuide, 'outside');
    await put({});
    expect(outside).not.toHaveBeenCalled();
  });

  test('is not changed for other elements', async () => {
    await put({ texts: { en: { problems: { 'no-code': { title: 'No OTP' } } } } });
    const own = await guides.get(SIM_GUIDE)?.loadText('en');
    expect(own?.problems['no-code']?.title).not.toBe('No OTP');
  });

  test('fails as loading does where that code cannot be had, with a retry', async () => {
    vi.spyOn(RahnumaGuide, 'outside').mockRejectedValueOnce(new TypeError('no network'));
    const element = document.createElement('rahnuma-guide');
    Object.assign(element, { guide: SIM_GUIDE, lang: 'en', contacts: {} });
    document.body.append(element);
    const retry = () => element.shadowRoot?.querySelector<HTMLElement>('[data-action=retry]');
    await eventually(() => expect(retry()).toBeTruthy());
    retry()?.click();
    await shown(element);
    await settled(element);
    expect(nodeOf(element)).not.toBeNull();
  });
});
