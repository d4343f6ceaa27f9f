import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { clickThrough, control, mount, nodeOf, titleOf, withCleanPage } from '../support.js';

withCleanPage();

afterEach(() => page.viewport(414, 896));

const middle = (element: Element | null | undefined): number => {
  const { top = NaN, bottom = NaN } = element?.getBoundingClientRect() ?? {};
  return (top + bottom) / 2;
};

describe.each(['en', 'zh-Hans', 'ur'])('the row above the node, in %s', (lang) => {
  test.each([320, 390, 1280])('has the way back and the languages, at %d px', async (width) => {
    await page.viewport(width, 800);
    const element = await mount({ lang });
    await clickThrough(element, ['no-code', 'android']);
    const languages = element.shadowRoot?.querySelector('rahnuma-language');
    expect(Math.abs(middle(languages) - middle(control(element, 'back')))).toBeLessThan(2);
    expect(middle(languages)).toBeLessThan(titleOf(element).getBoundingClientRect().top);
  });

  test('has nothing that starts again: that stands below the answers', async () => {
    const element = await mount({ lang });
    await clickThrough(element, ['no-code', 'android']);
    const answers = nodeOf(element)?.shadowRoot?.querySelector('.answers');
    const { bottom = NaN } = answers?.getBoundingClientRect() ?? {};
    expect(control(element, 'restart').getBoundingClientRect().top).toBeGreaterThan(bottom);
  });
});

describe.each(['en', 'zh-Hans', 'ur'])(
  'each language is named in its own typeface, in %s',
  (lang) => {
    test('in the guide and in the hand-over, chosen or not', async () => {
      const element = await mount({ lang });
      await clickThrough(element, ['no-code', 'android']);
      control(element, 'handover').click();
      const inHandover = () =>
        element.shadowRoot
          ?.querySelector('rahnuma-handover')
          ?.shadowRoot?.querySelector('rahnuma-language')?.shadowRoot;
      await expect.poll(() => inHandover()?.querySelector('[data-locale=ur]')).not.toBeNull();
      const inGuide = element.shadowRoot?.querySelector('rahnuma-language')?.shadowRoot;
      for (const name of [inGuide, inHandover()].map((root) => root?.querySelector('[lang=ur]'))) {
        expect(name && getComputedStyle(name).fontFamily).toMatch(/^"Noto Nastaliq Urdu"/);
      }
    });
  },
);
