import { expect, test, vi } from 'vitest';
import type { Answer, GuideNode } from '../../../src/model/guide.js';
import { PasteField } from '../../../src/ui/nodes/paste-field.js';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { eventually } from '../../support/eventually.js';
import { nodeText, question, showSmall } from '../small-guide.js';
import {
  button,
  clickThrough,
  nodeId,
  nodeOf,
  settled,
  violations,
  withCleanPage,
} from '../support.js';

withCleanPage();

const answer = (id: string, matches: readonly string[]): Answer => ({
  id,
  learn: {},
  route: [{ to: 'p/end' }],
  matches,
});
const ASK: GuideNode = {
  kind: 'question',
  id: 'p/ask',
  sources: [],
  answers: [answer('line', ['no carrier']), answer('code', ['error {number}'])],
};
const words = (label: string) => ({ label, summary: label });

const show = (attributes = {}) =>
  showSmall({
    nodes: [ASK],
    words: {
      'p/ask': nodeText('What does it say?', {
        answers: { line: words('No line'), code: words('A number') },
      }),
    },
    attributes,
  });

const field = (element: RahnumaGuide): HTMLTextAreaElement => {
  const found = nodeOf(element)?.shadowRoot?.querySelector('textarea');
  if (!found) throw new Error('There is no field');
  return found;
};
const status = (element: RahnumaGuide) =>
  nodeOf(element)?.shadowRoot?.querySelector('[role=status]')?.textContent;
const offered = (element: RahnumaGuide) =>
  [...(nodeOf(element)?.shadowRoot?.querySelectorAll('[part~=fits]') ?? [])].map((each) =>
    each.getAttribute('data-answer'),
  );

async function paste(element: RahnumaGuide, text: string): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

test.each(['en', 'ur', 'zh-Hans'])('everybody can use the field, in %s', async (lang) => {
  const element = await show({ lang });
  expect(field(element).labels).toHaveLength(1);
  expect(await violations(document.body)).toEqual([]);
  await paste(element, 'NO CARRIER');
  await eventually(() => expect(offered(element)).toEqual(['line']));
  expect(status(element)).toContain('No line');
  expect(await violations(document.body)).toEqual([]);
});

test('what fits is offered and said, and nothing is answered', async () => {
  const element = await show();
  await paste(element, 'Modem: error 651');
  await eventually(() => expect(offered(element)).toEqual(['code']));
  expect(status(element)).toBe('May fit: A number');
  expect(nodeId(element)).toBe('p/ask');
  expect(element.trail).toHaveLength(1);
  await paste(element, 'All is well');
  await eventually(() => expect(status(element)).toContain('no answer'));
  expect(offered(element)).toEqual([]);
  await paste(element, ' ');
  expect(status(element)).toBe('');
  button(element, 'line').click();
  await settled(element);
  expect(nodeId(element)).toBe('p/end');
});

test('what is pasted is kept nowhere and told to nobody', async () => {
  const told: unknown[] = [];
  for (const name of ['rahnuma-change', 'rahnuma-answer', 'rahnuma-start', 'input']) {
    document.body.addEventListener(name, (event) => told.push((event as CustomEvent).detail));
  }
  const element = await show({ persist: 'local', 'deep-link': '' });
  await paste(element, 'error 424242');
  await eventually(() => expect(offered(element)).toEqual(['code']));
  await clickThrough(element, ['code']);
  const kept = [
    JSON.stringify(told),
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    location.hash,
    JSON.stringify(element.trail),
    await element.summary('en'),
  ];
  expect(kept.filter((each) => each.includes('424242'))).toEqual([]);
  element.back();
  await settled(element);
  expect(field(element).value).toBe('');
  history.replaceState(null, '', location.pathname);
});

test('where the code cannot be loaded, the answers are still there, and the next text tries again', async () => {
  const element = await show();
  vi.spyOn(PasteField, 'load').mockRejectedValueOnce(new Error('offline'));
  await paste(element, 'no carrier');
  await eventually(() => expect(status(element)).not.toBe(''));
  expect(offered(element)).toEqual([]);
  await paste(element, 'no carrier!');
  await eventually(() => expect(offered(element)).toEqual(['line']));
});

test('a question without patterns has no field', async () => {
  const element = await showSmall({
    nodes: [question('p/ask', 'p/end', 'yes', 'no')],
    words: { 'p/ask': nodeText('Is it so?', { answers: { yes: words('Yes'), no: words('No') } }) },
  });
  expect(nodeOf(element)?.shadowRoot?.querySelector('textarea')).toBeNull();
});

test.each(['ltr', 'rtl'])('nothing shifts and nothing is cut off in 320 px, %s', async (dir) => {
  const place = document.createElement('div');
  place.style.inlineSize = '320px';
  document.body.append(place);
  const element = await showSmall({
    nodes: [ASK],
    words: {
      'p/ask': nodeText('What does it say?', {
        answers: { line: words('No line'), code: words('A number') },
      }),
    },
    attributes: { lang: dir === 'rtl' ? 'ur' : 'en' },
    parent: place,
  });
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
  expect(getComputedStyle(field(element)).direction).toBe(dir);
  expect(parseFloat(getComputedStyle(field(element)).fontSize)).toBeGreaterThanOrEqual(16);
});
