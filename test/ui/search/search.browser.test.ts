import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import {
  control,
  focused,
  mount,
  nodeId,
  nodeOf,
  settled,
  titleOf,
  withCleanPage,
} from '../support.js';

withCleanPage();

const search = (element: RahnumaGuide) =>
  nodeOf(element)?.shadowRoot?.querySelector('rahnuma-search')?.shadowRoot;
const points = (element: RahnumaGuide): HTMLElement[] => [
  ...(search(element)?.querySelectorAll<HTMLElement>('[data-point]') ?? []),
];

async function say(element: RahnumaGuide, words: string): Promise<void> {
  const input = search(element)?.querySelector('input');
  if (!input) throw new Error('There is no field for own words');
  await userEvent.fill(input, words);
  await settled(element);
}

describe('own words', () => {
  test.each([
    ['en', 'my thumb print is not accepted', /mismatched-id/],
    ['zh-Hans', '收不到短信验证码', /no-code/],
    ['ur', 'پاس ورڈ بھول گیا', /forgotten-password/],
    ['en', 'code nahi aya', /no-code/],
  ])('in %s, “%s” offers the point, and does not jump', async (lang, words, right) => {
    const element = await mount({ lang });
    await say(element, words);
    await expect.poll(() => points(element).length).toBeGreaterThan(0);
    expect(points(element).length).toBeLessThanOrEqual(5);
    expect(points(element)[0]?.dataset.point).toMatch(right);
    expect(nodeId(element), 'still on the start view').toBeUndefined();
  });

  test('show the problem of each point, and begin there when it is chosen, with nothing found out', async () => {
    const element = await mount({ lang: 'en' });
    await say(element, 'flight mode');
    await expect.poll(() => points(element).length).toBeGreaterThan(0);
    const deep = points(element).find((point) => point.dataset.point?.includes('/'));
    const [problem = ''] = deep?.dataset.point?.split('/') ?? [];
    const card = nodeOf(element)?.shadowRoot?.querySelector(`[data-problem=${problem}] strong`);
    expect(deep?.querySelector('small')?.textContent.trim()).toBe(card?.textContent.trim());
    const started: unknown[] = [];
    element.addEventListener('rahnuma-start', ({ detail }) => started.push(detail));
    deep?.click();
    await settled(element);
    expect(started, 'the page is told where the visit begins').toEqual([
      { guide: 'sim-registration-pk', problem, node: deep?.dataset.point },
    ]);
    expect(nodeId(element)).toBe(deep?.dataset.point);
    expect(focused()).toBe(titleOf(element));
    expect(element.snapshot?.facts).toEqual({});
    const summary = await element.summary('en');
    expect(summary).toContain('Began at: ');
    expect(summary, 'no answer is invented').not.toMatch(/Found out|Tried/);
    control(element, 'back').click();
    await settled(element);
    expect(nodeId(element), 'back leads to the start view').toBeUndefined();
  });

  test('tell a clerk nothing that the visitor has not said', async () => {
    const element = await mount({ lang: 'en' });
    await say(element, 'my sim is blocked');
    await expect.poll(() => points(element).length).toBeGreaterThan(0);
    points(element)[0]?.click();
    await settled(element);
    expect(element.trail).toHaveLength(1);
    expect(element.snapshot?.facts).toEqual({});
    expect(await element.summary('en')).not.toMatch(/expired|waited|no signal/i);
  });

  test('that mean nothing are said to be so', async () => {
    const element = await mount({ lang: 'en' });
    await say(element, 'xqzjv');
    await expect
      .poll(() => search(element)?.querySelector('[role=status]')?.textContent)
      .toContain('Nothing found');
    await say(element, '');
    expect(search(element)?.querySelector('[role=status]')?.textContent.trim()).toBe('');
  });
});
