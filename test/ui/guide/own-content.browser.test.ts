import { expect, test, vi } from 'vitest';
import { guides } from 'virtual:rahnuma/guides';
import { page } from 'vitest/browser';
import { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { boxOf } from '../../support/box-of.js';
import { eventually } from '../../support/eventually.js';
import { clickThrough, nodeOf, shown, SIM_GUIDE, titleOf, withCleanPage } from '../support.js';

/** What the page itself has in the element stands there until the guide is ready, and whenever it is not. */

withCleanPage();

/** An element with content of its own, whose guide comes when `arrive` is called, or not at all when `fail` is. */
function mountWith(content: string, attributes: Readonly<Record<string, string>> = {}) {
  const real = guides.get(SIM_GUIDE);
  if (!real) throw new Error('The real guide is built in');
  let arrive!: () => void;
  let fail!: (cause: Error) => void;
  const arrived = new Promise<void>((done, failed) => ([arrive, fail] = [done, failed]));
  const loadGuide = () => arrived.then(() => real.loadGuide());
  vi.spyOn(RahnumaGuide, 'library', 'get').mockReturnValue(
    new Map([[SIM_GUIDE, { ...real, loadGuide }]]),
  );
  const element = document.createElement('rahnuma-guide');
  for (const [name, value] of Object.entries({ lang: 'en', guide: SIM_GUIDE, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.append(document.createRange().createContextualFragment(content));
  document.body.append(element);
  return { element, arrive, fail };
}

const OWN = '<h2>No code arrives</h2><p><a href="#android">Android</a></p>';
const own = (element: RahnumaGuide) => element.querySelector('h2');
const room = (element: RahnumaGuide) => element.shadowRoot?.querySelector('.placeholder');

test('is visible while the guide loads, and makes room for it as soon as it is there', async () => {
  const { element, arrive } = mountWith(OWN);
  await element.updateComplete;
  expect(own(element)?.checkVisibility()).toBe(true);
  await eventually(() => expect(room(element)).not.toBeNull());
  expect(own(element)?.checkVisibility()).toBe(true);
  expect(room(element)?.checkVisibility({ visibilityProperty: true })).toBe(false);
  arrive();
  await shown(element);
  expect(own(element)?.checkVisibility()).toBe(false);
});

test('is styled by the page and not by the guide', async () => {
  document.body.style.lineHeight = '3';
  const { element } = mountWith('<p style="font-size: 20px">Words</p>');
  await element.updateComplete;
  expect(boxOf(element.querySelector('p')).height).toBe(60);
  document.body.style.lineHeight = '';
});

test.each([
  ['in English', 'en'],
  ['in Urdu', 'ur'],
])('keeps room for the start view, so that nothing below moves, %s', async (_name, lang) => {
  await page.viewport(390, 800);
  const { element, arrive } = mountWith('<p>Ask at the desk.</p>', { lang });
  const after = document.createElement('p');
  document.body.append(after);
  await eventually(() => expect(room(element)).not.toBeNull());
  const before = boxOf(after).top;
  arrive();
  await shown(element);
  expect(boxOf(after).top).toBe(before);
});

test('is shown again, under the reason, where the guide cannot be had', async () => {
  const { element, fail } = mountWith(OWN);
  fail(new Error('No network'));
  await eventually(() => expect(element.shadowRoot?.querySelector('.failure')).not.toBeNull());
  expect(own(element)?.checkVisibility()).toBe(true);
  const failure = element.shadowRoot?.querySelector('.failure');
  expect(boxOf(failure).bottom).toBeLessThanOrEqual(boxOf(own(element)).top);
});

test('gives the focus that was in it to the heading of the node that takes its place', async () => {
  const { element, arrive } = mountWith(OWN, { problem: 'no-code' });
  await element.updateComplete;
  element.querySelector('a')?.focus();
  expect(document.activeElement).toBe(element.querySelector('a'));
  arrive();
  await shown(element);
  await expect.poll(() => nodeOf(element)?.shadowRoot?.activeElement).toBe(titleOf(element));
});

test('leaves the focus of the page alone where it is elsewhere', async () => {
  const { element, arrive } = mountWith(OWN, { problem: 'no-code' });
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  arrive();
  await shown(element);
  expect(document.activeElement).toBe(field);
});

test('is not read out twice: nothing is announced when the node takes its place', async () => {
  const { element, arrive } = mountWith(OWN, { problem: 'no-code' });
  const said: string[] = [];
  await element.updateComplete;
  const status = element.shadowRoot?.querySelector('[role=status]');
  if (!status) throw new Error('There is no live region');
  new MutationObserver(() => said.push(status.textContent)).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  arrive();
  await shown(element);
  expect(said.join('')).toBe('');
});

test('is replaced without a motion; the node that an answer leads to arrives with one', async () => {
  const { element, arrive } = mountWith(OWN);
  arrive();
  await shown(element);
  const motion = () => getComputedStyle(nodeOf(element) ?? element).getPropertyValue('--_arrive');
  expect(motion()).toBe('none');
  await clickThrough(element, ['no-code']);
  expect(motion()).toBe('');
});
