import { describe, expect, test } from 'vitest';
import type { Block, Line } from '../../../src/model/text/rich-text.js';
import type { GuideText, NodeText } from '../../../src/model/text/text.js';
import { checkShown } from '../../../src/rules/size/check-shown.js';
import { MOST } from '../../../src/rules/size/limits.js';
import { end, guideOf, listener, question } from '../support.js';
import { list } from '../../support/list.js';
import { guideText } from './guide-text.js';
import { atOnce } from '../../../src/model/steps.js';

const GUIDE = guideOf([question('p/ask', 'p/end', 'p/end'), end('p/end')]);
const LETTERS = MOST['letters of a title, label or summary, as shown'];
const ELEMENTS = MOST['elements of a title, label or summary, as shown'];

function check(words: Partial<GuideText>, most?: number): readonly string[] {
  const reporter = listener(most);
  atOnce(checkShown(guideText(words), GUIDE, reporter));
  return reporter.told;
}

const node = (words: Partial<NodeText>): Partial<GuideText> => ({
  nodes: { 'p/ask': { title: '', body: [], answers: {}, ...words } },
});
const codes = (count: number): Line => list(count, () => ({ kind: 'code', code: 'x' }));

describe('what is read at a glance shows as much as is allowed, and no more:', () => {
  test.each<[path: string, words: (line: Line) => Partial<GuideText>]>([
    ['title', (title) => ({ title })],
    ['contacts.shop', (shop) => ({ contacts: { shop } })],
    ['facts.f.label', (label) => ({ facts: { f: { label, unset: '', values: {} } } })],
    ['problems.p.title', (title) => ({ problems: { p: { title, hint: '' } } })],
    ['problems.p.hint', (hint) => ({ problems: { p: { title: '', hint } } })],
    ['nodes.p/ask.title', (title) => node({ title })],
    ['nodes.p/ask.summary', (summary) => node({ summary })],
    ['nodes.p/ask.answers.a0.label', (label) => node({ answers: { a0: { label, summary: '' } } })],
    [
      'nodes.p/ask.answers.a1.summary',
      (summary) => node({ answers: { a1: { label: '', summary } } }),
    ],
  ])('%s', (path, words) => {
    expect(check(words('x'.repeat(LETTERS)))).toEqual([]);
    expect(check(words('x'.repeat(LETTERS + 1)))).toEqual([`too-large ${path}`]);
    expect(check(words(codes(ELEMENTS)))).toEqual([]);
    expect(check(words(codes(ELEMENTS + 1)))).toEqual([`too-large ${path}`]);
  });
});

describe('what is shown at once is as much as is allowed, and no more:', () => {
  const MOST_LETTERS = MOST['letters of a node, as shown'];
  const body = (letters: number): Block[] => [
    { kind: 'paragraph', text: 'x'.repeat(MOST_LETTERS - 10) },
    { kind: 'paragraph', text: 'x'.repeat(letters - MOST_LETTERS + 10) },
  ];

  test('the letters of a node', () => {
    expect(check(node({ body: body(MOST_LETTERS) }))).toEqual([]);
    expect(check(node({ body: body(MOST_LETTERS + 1) }))).toEqual(['too-large nodes.p/ask']);
  });

  test('the elements of a node', () => {
    const most = MOST['elements of a node, as shown'];
    const paragraphs = (count: number): Block[] =>
      list(count, () => ({ kind: 'paragraph', text: 'x' }));
    const nodes = (count: number) => ({
      nodes: { 'p/end': { title: '', body: paragraphs(count), answers: {} } },
    });
    expect(check(nodes(most))).toEqual([]);
    expect(check(nodes(most + 1))).toEqual(['too-large nodes.p/end']);
  });

  test('the start view, with all problems together', () => {
    const problem = { title: 'x'.repeat(LETTERS), hint: 'x'.repeat(LETTERS) };
    const problems = (count: number) => ({
      problems: Object.fromEntries(list(count, (at) => [`p${at}`, problem])),
    });
    const most = Math.floor(MOST_LETTERS / (2 * LETTERS));
    expect(check(problems(most))).toEqual([]);
    expect(check(problems(most + 1))).toEqual(['too-large problems']);
  });
});

test('nodes are not looked at where more findings are of no use', () => {
  const title = 'x'.repeat(LETTERS + 1);
  const words = { title, ...node({ title }) };
  expect(check(words)).toEqual(['too-large title', 'too-large nodes.p/ask.title']);
  expect(check(words, 1)).toEqual(['too-large title']);
});
