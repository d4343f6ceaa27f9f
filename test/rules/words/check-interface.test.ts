import { expect, test } from 'vitest';
import { INTERFACE_KEYS } from '../../../src/model/text/interface-text.js';
import { PLURAL_KEYS } from '../../../src/model/text/plural-keys.js';
import { checkInterface } from '../../../src/rules/words/check-interface.js';
import { checkPhrases } from '../../../src/rules/words/check-phrases.js';
import { MOST } from '../../../src/rules/size/limits.js';
import { at } from '../../../src/rules/reporter.js';
import { end, guideOf, listener } from '../support.js';

const WORDS = Object.fromEntries(INTERFACE_KEYS.map((key) => [key, 'x']));
const GUIDE = guideOf([end('p/end')]);
const letters = (count: number): string => 'x'.repeat(count);

function interfaceOf(words: Readonly<Record<string, string>>) {
  const reporter = listener();
  checkInterface(words, reporter);
  return reporter;
}

function phrases(of: Readonly<Record<string, readonly string[]>>, most = Infinity) {
  const reporter = listener(most);
  checkPhrases(of, GUIDE, reporter);
  return reporter;
}

test('an interface has each of its words, and no other', () => {
  expect(interfaceOf(WORDS).told).toEqual([]);
  const withoutBack = Object.entries(WORDS).filter(([key]) => key !== 'back');
  expect(interfaceOf(Object.fromEntries(withoutBack)).told).toEqual(['missing-text back']);
  const wrong = interfaceOf({ ...WORDS, bakc: 'x' });
  expect(wrong.told).toEqual(['unknown-field bakc']);
  expect(wrong.fixes).toEqual([
    { wrong: 'bakc', known: new Set([...INTERFACE_KEYS, ...PLURAL_KEYS]) },
  ]);
});

test('a word with a count may have more forms, of which the same holds', () => {
  expect(interfaceOf({ ...WORDS, 'told-times-few': 'x', 'questions-left-many': 'x' }).told).toEqual(
    [],
  );
  expect(interfaceOf({ ...WORDS, 'told-times-some': 'x' }).told).toEqual([
    'unknown-field told-times-some',
  ]);
  const long = letters(MOST['letters of a text'] + 1);
  expect(interfaceOf({ ...WORDS, 'told-times-few': long }).told).toEqual([
    'too-large told-times-few',
  ]);
});

test('a word of the interface fills no book', () => {
  expect(interfaceOf({ ...WORDS, back: letters(100) }).told).toEqual([]);
  const long = letters(MOST['letters of a text'] + 1);
  expect(interfaceOf({ ...WORDS, back: long }).told).toEqual(['too-large back']);
});

test('words of the interface that are of no use are told of only so often', () => {
  const reporter = listener(1);
  checkInterface({ ...WORDS, a: 'x', b: 'x' }, reporter);
  expect(reporter.told).toEqual(['unknown-field a']);
});

test('phrases are for a node or a problem, and say something', () => {
  expect(phrases({ p: ['it is locked'], 'p/end': ['x'] }).told).toEqual([]);
  expect(phrases({ p: ['x', '', ' '] }).told).toEqual(['empty-text p.1', 'empty-text p.2']);
  const wrong = phrases({ 'p/ent': ['x'] });
  expect(wrong.told).toEqual(['unknown-node p/ent']);
  expect(wrong.fixes).toEqual([{ wrong: 'p/ent', known: new Set(['p/end', 'p']) }]);
});

test('a phrase is as long as a person would search for', () => {
  const most = MOST['letters of a phrase'];
  expect(phrases({ p: [letters(most)] }).told).toEqual([]);
  expect(phrases({ p: ['x', letters(most + 1)] }).told).toEqual(['too-large p.1']);
});

test('phrases for what is not there are told of only so often', () => {
  expect(phrases({ a: ['x'], b: ['x'], c: ['x'] }, 2).told).toHaveLength(2);
});

test('a part of the data is told of where it stands in the whole, and as often as the whole is', () => {
  const reporter = listener(2);
  const part = at(reporter, ['texts', 'en']);
  checkInterface({ ...WORDS, a: 'x' }, part);
  expect(reporter.told).toEqual(['unknown-field texts.en.a']);
  expect([part.count, part.isFull]).toEqual([1, false]);
  checkInterface({ ...WORDS, b: 'x' }, part);
  expect([part.count, part.isFull]).toEqual([2, true]);
});
