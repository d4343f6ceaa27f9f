import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import themes from '../../docs/themes.css?inline';
import source from '../../docs/themes.html?raw';
import { nodeOf, shown, violations } from './support.js';

/** The page of themes is as accessible as the guide itself, and fits at each size. */

const IDS = ['default', 'dark', 'contrast', 'brand', 'forum', 'government'];
const sheet = new CSSStyleSheet();
const before = document.body.innerHTML;

function guideOf(id: string) {
  const element = document.querySelector<HTMLElementTagNameMap['rahnuma-guide']>(
    `#${id} rahnuma-guide`,
  );
  if (!element) throw new Error(`There is no guide in #${id}`);
  return element;
}

beforeAll(async () => {
  sheet.replaceSync(themes);
  document.adoptedStyleSheets.push(sheet);
  document.body.innerHTML = new DOMParser().parseFromString(source, 'text/html').body.innerHTML;
  await import('../../docs/themes.js');
  for (const id of IDS) await shown(guideOf(id));
});

afterAll(async () => {
  await page.viewport(414, 896);
  document.body.innerHTML = before;
  document.adoptedStyleSheets.pop();
});

test.each(IDS)('the theme “%s” shows a node with a body and can be read', async (id) => {
  const root = nodeOf(guideOf(id))?.shadowRoot;
  expect(root?.querySelector('.body')?.textContent.trim()).not.toBe('');
  expect(root?.querySelectorAll('.answer').length).toBeGreaterThan(0);
  expect(await violations(guideOf(id))).toEqual([]);
});

test.each([280, 1200])('no theme scrolls sideways at %d px', async (width) => {
  await page.viewport(width, 800);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
