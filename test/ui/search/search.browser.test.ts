import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { focused, mount, nodeId, nodeOf, settled, titleOf, withCleanPage } from '../support.js';

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

  test('show the way to each point, and lead there when it is chosen', async () => {
    const element = await mount({ lang: 'en' });
    await say(element, 'flight mode');
    await expect.poll(() => points(element).length).toBeGreaterThan(0);
    const deep = points(element).find((point) => point.dataset.point?.includes('/'));
    expect(deep?.querySelectorAll('small bdi').length).toBeGreaterThan(1);
    const started: string[] = [];
    element.addEventListener('rahnuma-start', ({ detail }) => started.push(detail.problem));
    deep?.click();
    await settled(element);
    expect(started, 'the page is told which problem was picked').toEqual([
      deep?.dataset.point?.split('/')[0],
    ]);
    expect(nodeId(element)).toBe(deep?.dataset.point);
    expect(focused()).toBe(titleOf(element));
    expect(element.trail.length, 'the way can be seen and changed').toBeGreaterThan(1);
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
