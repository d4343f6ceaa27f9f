import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Block, Line } from '../../../src/model/text/rich-text.js';
import { showBody } from '../show-body.js';
import { violations, withCleanPage } from '../support.js';

withCleanPage();

afterEach(async () => {
  await page.viewport(414, 896);
});

const WIDE = 'A cell with a good deal of words';
const TABLE = {
  kind: 'table' as const,
  header: ['Light', 'Colour', 'Means', 'What to do', 'Or else', 'And then'],
  rows: [
    ['Power', 'red', [{ kind: 'strong' as const, text: ['No'] }, ' power'], WIDE, WIDE, WIDE],
    ['Line', 'green', 'Fine', WIDE, WIDE, WIDE],
  ],
} satisfies Block;
const CODE = 'ipconfig /all\n  ping 192.168.0.1   -n 4';
const ALL: readonly Block[] = [
  { kind: 'paragraph', text: ['Do ', { kind: 'strong', text: ['not'] }, ' pay.'] },
  { kind: 'heading', text: 'The lights' },
  { kind: 'list', items: ['One', [{ kind: 'code', code: 'two' }]] },
  TABLE,
  { kind: 'code', code: CODE },
];

const find = (place: Element, selector: string): HTMLElement => {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

test.each(['en', 'ur'])('every block can be used by everybody, in %s', async (lang) => {
  const place = await showBody(ALL, { lang });
  expect(await violations(document.body)).toEqual([]);
  expect(find(place, 'strong').textContent).toBe('not');
  expect([...place.querySelectorAll('.list li')].map((item) => item.textContent)).toEqual([
    'One',
    'two',
  ]);
});

test.each([
  ['1', 'H2'],
  ['2', 'H3'],
  ['6', 'H6'],
  ['9', 'H3'],
])('below a node’s heading of level %s, one in its text is %s', async (level, tag) => {
  const place = await showBody(ALL, { 'heading-level': level });
  expect(find(place, '.heading').tagName).toBe(tag);
});

describe('a table', () => {
  test('scrolls inside itself on a small screen, by the keyboard too', async () => {
    await page.viewport(320, 640);
    const place = await showBody([TABLE]);
    const scroller = find(place, '.table');
    expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    scroller.focus();
    expect(scroller.matches(':focus')).toBe(true);
    expect(await violations(document.body)).toEqual([]);
  });

  test('says what each column is', async () => {
    const place = await showBody([TABLE]);
    const heads = [...place.querySelectorAll<HTMLTableCellElement>('th')];
    expect(heads.map(({ scope }) => scope)).toEqual(TABLE.header.map(() => 'col'));
    expect(find(place, '.table').getAttribute('aria-label')).toContain('Colour');
  });

  test('runs from right to left in Urdu', async () => {
    const place = await showBody([TABLE], { lang: 'ur' });
    const [first, second] = place.querySelectorAll('th');
    expect(first?.getBoundingClientRect().left).toBeGreaterThan(
      second?.getBoundingClientRect().left ?? Infinity,
    );
  });
});

describe('lines of code', () => {
  test('can be selected as they stand, also where the page forbids to select', async () => {
    const parent = document.createElement('div');
    parent.style.userSelect = 'none';
    document.body.append(parent);
    const place = await showBody([{ kind: 'code', code: CODE }], { lang: 'ur' }, parent);
    const code = find(place, 'pre code');
    expect(getComputedStyle(code.parentElement ?? code).userSelect).toBe('text');
    expect(code.textContent).toBe(CODE);
    expect(getComputedStyle(code).whiteSpace).toBe('pre-wrap');
  });

  test('are left to right in Urdu and are not translated', async () => {
    const pre = find(await showBody([{ kind: 'code', code: CODE }], { lang: 'ur' }), 'pre');
    expect(getComputedStyle(pre).direction).toBe('ltr');
    expect(pre.translate).toBe(false);
  });
});

test('strong words in a label stay in their line', async () => {
  const label: Line = ['Bars, but ', { kind: 'strong', text: ['few'] }, ' of them'];
  const place = await showBody([], {}, document.body, label);
  const strong = place.parentNode?.querySelector('.answer strong');
  expect(strong && getComputedStyle(strong).display).toBe('inline');
});

test('cells in another language are marked with it', async () => {
  const place = await showBody({ locale: 'ur', text: [TABLE] });
  expect(find(place, 'th [lang]').lang).toBe('ur');
});

test('a link to a page of the site around the guide opens beside it, so that no answer is lost', async () => {
  const place = await showBody([{ kind: 'link', to: '/faq', text: 'Questions' }]);
  const link = find(place, 'a');
  expect(link).toHaveProperty('href', new URL('/faq', document.baseURI).href);
  expect(link).toHaveProperty('target', '_blank');
  expect(await violations(document.body)).toEqual([]);
});
