import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { boxOf } from '../support/box-of.js';
import type { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { clickThrough, mount, nodeOf, titleOf, withCleanPage } from './support.js';

withCleanPage();

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

afterEach(async () => {
  sheet.replaceSync('');
  document.documentElement.removeAttribute('dir');
  await page.viewport(414, 896);
});

const REMEDY = ['register', 'preparing', 'cnic'];

/** Resets of a page, which apply to every element, the guide's own element included. */
const RESETS: Readonly<Record<string, string>> = {
  'all: unset': '* { all: unset }',
  'loud text': `* {
    line-height: 1; letter-spacing: .2em; word-spacing: 1em; text-transform: uppercase; text-align: center;
    text-indent: 2em; white-space: nowrap; font-style: italic; font-variant: small-caps; font-weight: 900;
    text-shadow: 2px 2px red; cursor: wait; hyphens: auto; word-break: break-all; list-style: square;
    text-decoration: line-through; -webkit-text-fill-color: red; overflow-wrap: normal; box-sizing: content-box;
  }`,
  'a page that runs from right to left': '* { direction: rtl; text-align: right }',
  'an element that is inline and floats': 'rahnuma-guide { display: inline; float: left }',
};

const KEPT = [
  'cursor',
  'direction',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textShadow',
  'textTransform',
  'webkitTextFillColor',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
] as const;

/** Those styles of a node's parts that a page must not change. */
function looks(element: RahnumaGuide) {
  const root = nodeOf(element)?.shadowRoot;
  return ['.title', '.body p', '.checklist span', '.answer', '.why summary'].map((selector) => {
    const part = root?.querySelector(selector);
    if (!part) throw new Error(`There is no ${selector}`);
    const style = getComputedStyle(part);
    return [selector, ...KEPT.map((name) => `${name}: ${style[name]}`)];
  });
}

async function mountRemedy(lang: string, parent?: Element): Promise<RahnumaGuide> {
  const element = await mount({ lang }, parent);
  await clickThrough(element, REMEDY);
  return element;
}

describe.each(Object.entries(RESETS))('under the resets of a page: %s', (_name, css) => {
  test.each(['en', 'ur'])('text looks as without them, in %s', async (lang) => {
    document.documentElement.style.fontSize = '16px';
    const plain = looks(await mountRemedy(lang));
    document.body.replaceChildren();
    sheet.replaceSync(`${css} html, body, rahnuma-guide { font-size: 16px; color: black }`);
    expect(looks(await mountRemedy(lang))).toEqual(plain);
  });

  test.each(['en', 'zh-Hans', 'ur'])('nothing scrolls sideways at 280 px, in %s', async (lang) => {
    await page.viewport(280, 640);
    sheet.replaceSync(`${css} style, script, head { display: none }`);
    await mountRemedy(lang);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
  });
});

test('the page’s font, size and colour are the guide’s', async () => {
  sheet.replaceSync('body { font: 20px Georgia, serif; color: rgb(10 20 30) }');
  const element = await mountRemedy('en');
  const body = nodeOf(element)?.shadowRoot?.querySelector('.body p');
  const style = body && getComputedStyle(body);
  expect(style?.fontFamily).toBe('Georgia, serif');
  expect(style?.fontSize).toBe('20px');
  expect(style?.color).toBe('rgb(10, 20, 30)');
});

test('a page that hides what is around the guide hides the guide', async () => {
  sheet.replaceSync('body { visibility: hidden; pointer-events: none }');
  const title = getComputedStyle(titleOf(await mountRemedy('en')));
  expect(title.visibility).toBe('hidden');
  expect(title.pointerEvents).toBe('none');
});

test('a number to call is not broken at its hyphen, at whatever width', async () => {
  const element = await mount({ lang: 'en', facts: 'operator=unknown' });
  await clickThrough(element, ['mismatched-id', 'unknown', 'failed', 'no']);
  const links = nodeOf(element)?.shadowRoot?.querySelectorAll('.note a, .warning a') ?? [];
  const numbers = [...links].filter((link) => link.getAttribute('href')?.startsWith('tel:'));
  expect(numbers.map((number) => number.textContent)).toContain('0800-55055');
  for (let width = 300; width < 420; width += 5) {
    element.style.inlineSize = `${width}px`;
    const broken = numbers.filter((number) => {
      const text = document.createRange();
      text.selectNodeContents(number);
      return new Set(Array.from(text.getClientRects(), ({ bottom }) => bottom)).size > 1;
    });
    expect(broken, `at ${width} px`).toEqual([]);
  }
});

test.each(['10px', '24px'])(
  'a field has at least 16 px in a page of %s, so that iOS does not zoom',
  async (size) => {
    sheet.replaceSync(`body { font-size: ${size} }`);
    const element = await mount({ lang: 'en' });
    const search = nodeOf(element)?.shadowRoot?.querySelector('rahnuma-search')?.shadowRoot;
    const field = search?.querySelector('input');
    const letters = field ? parseFloat(getComputedStyle(field).fontSize) : 0;
    expect(letters).toBe(Math.max(16, parseFloat(size)));
  },
);

test('a page with a small rem keeps icons and spaces in proportion to the text', async () => {
  document.documentElement.style.fontSize = '62.5%';
  sheet.replaceSync('body { font-size: 16px }');
  const root = nodeOf(await mountRemedy('en'))?.shadowRoot;
  expect(boxOf(root?.querySelector('.answer .icon')).width).toBe(20);
  const answer = root?.querySelector('.answer');
  expect(answer && getComputedStyle(answer).paddingInlineStart).toBe('16px');
});

test.each(['en', 'zh-Hans', 'ur'])('text twice as large fits at 280 px, in %s', async (lang) => {
  await page.viewport(280, 640);
  document.documentElement.style.fontSize = '200%';
  for (const way of [REMEDY, ['mismatched-id', 'unknown', 'failed', 'no', 'zong']]) {
    const element = await mount({ lang });
    await clickThrough(element, way);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
    element.remove();
  }
});

const LAYOUTS: Readonly<Record<string, string>> = {
  'a block': 'display: block',
  'a flex row': 'display: flex',
  'a flex row beside a sidebar': 'display: flex; padding-inline-start: 100px',
  'a flex column that does not stretch':
    'display: flex; flex-direction: column; align-items: start',
  'a flex column that centres': 'display: flex; flex-direction: column; align-items: center',
  'a grid': 'display: grid',
  'a grid of one fraction': 'display: grid; grid-template-columns: 1fr',
  'a grid that does not stretch': 'display: grid; justify-items: start',
  'an inline block': '--display: inline-block',
  'a table cell': '--display: table-cell',
};

describe.each(Object.entries(LAYOUTS))('in %s', (_name, css) => {
  test.each([280, 1200])('it takes the room there is, %d px', async (width) => {
    await page.viewport(width, 800);
    sheet.replaceSync(
      `body { margin: 0 } div { ${css} } rahnuma-guide { display: var(--display, block) }`,
    );
    const parent = document.createElement('div');
    document.body.append(parent);
    const element = await mountRemedy('en', parent);
    const answer = nodeOf(element)?.shadowRoot?.querySelector('.answer');
    const taken = answer?.getBoundingClientRect().width ?? 0;
    const room = parent.clientWidth - parseFloat(getComputedStyle(parent).paddingInlineStart);
    expect(taken).toBeGreaterThanOrEqual(Math.min(room, 640));
    expect(taken).toBeLessThanOrEqual(room);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test.each(['system-ui, sans-serif', 'serif', 'monospace'])(
  'no line of text is longer than about 75 characters at 1200 px, in %s',
  async (font) => {
    await page.viewport(1200, 800);
    sheet.replaceSync(`body { font-family: ${font} }`);
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['register']);
    const text = nodeOf(element)?.shadowRoot?.querySelector('.body p');
    if (!text) throw new Error('There is no text');
    const lines = charactersPerLine(text);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines)).toBeGreaterThan(45);
    expect(Math.max(...lines)).toBeLessThanOrEqual(80);
  },
);

/** How many characters stand on each line of an element's text. */
function charactersPerLine(element: Element): number[] {
  const lines = new Map<number, number>();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let index = 0; index < (node.textContent?.length ?? 0); index++) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { bottom } = range.getBoundingClientRect();
      lines.set(bottom, (lines.get(bottom) ?? 0) + 1);
    }
  }
  return [...lines.values()];
}
