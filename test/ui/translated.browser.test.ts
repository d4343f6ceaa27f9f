import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { clickThrough, mount, nodeOf, settled, withCleanPage } from './support.js';
import { translate } from './translate.js';

withCleanPage();

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({
    now: Date.UTC(2026, 10, 22, 12),
    toFake: ['Date', 'setInterval', 'clearInterval'],
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const translated = (element: RahnumaGuide) => {
  if (element.shadowRoot) translate(element.shadowRoot);
};

const inNode = (element: RahnumaGuide, selector: string) =>
  nodeOf(element)?.shadowRoot?.querySelector(selector);

test('the countdown goes on', async () => {
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['no-code', 'android', 'none', 'worked']);
  translated(element);
  const wait = inNode(element, 'rahnuma-wait')?.shadowRoot;
  vi.advanceTimersByTime(MINUTE);
  await settled(element);
  await settled(element);
  expect(wait?.querySelector('.time')?.textContent).toContain('4:00');
  vi.advanceTimersByTime(5 * MINUTE);
  await settled(element);
  await settled(element);
  expect(wait?.querySelector('.over')?.textContent).toContain('The wait is over');
});

test('the try is counted, and announced', async () => {
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['mismatched-id', 'app-upload']);
  translated(element);
  await clickThrough(element, ['failed']);
  expect(inNode(element, '.attempt')?.textContent).toBe('Try 2 of 2');
  expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).toBe('Try 2 of 2');
});

test('the answers so far are counted', async () => {
  const element = await mount({ lang: 'en' });
  const trail = () =>
    element.shadowRoot?.querySelector('rahnuma-trail')?.shadowRoot?.querySelector('summary');
  await clickThrough(element, ['no-code', 'android']);
  translated(element);
  await clickThrough(element, ['none']);
  expect(trail()?.textContent).toContain('(3)');
});

test('the questions left follow what the page tells later', async () => {
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['no-code', 'android']);
  translated(element);
  const before = inNode(element, '.progress')?.textContent;
  element.facts = { where: 'in-pakistan', registered: 'yes', operator: 'zong' };
  await settled(element);
  expect(inNode(element, '.progress')?.textContent).toMatch(/^Question 2 · /);
  expect(inNode(element, '.progress')?.textContent).not.toBe(before);
});

test('the search says what it finds', async () => {
  const element = await mount({ lang: 'en' });
  const search = inNode(element, 'rahnuma-search')?.shadowRoot;
  const say = (text: string) => {
    const input = search?.querySelector('input');
    if (input) input.value = text;
    input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const found = () => search?.querySelector('#found')?.textContent;
  say('code nahi aya');
  await expect.poll(found).toContain('May fit');
  translated(element);
  say('xqzjv');
  await expect.poll(found).toContain('Nothing found');
});
