import { expect, test } from 'vitest';
import type { Answer } from '../../../src/model/guide.js';
import { fittingAnswers } from '../../../src/ui/paste/fitting-answers.js';

const answer = (id: string, ...matches: readonly string[]): Answer => ({
  id,
  learn: {},
  route: [{ to: 'p/end' }],
  ...(matches.length === 0 ? {} : { matches }),
});
const ANSWERS = [
  answer('any', 'error {number}'),
  answer('line', 'error 651', 'no carrier'),
  answer('cable', 'no carrier'),
  answer('other'),
];

test.each([
  ['Error 999', ['any']],
  ['NO CARRIER', ['line', 'cable']],
  ['something else', []],
  ['', []],
])('%s: %s', (said, fitting) => {
  expect(fittingAnswers(ANSWERS, said)).toEqual(fitting);
});

test('the answer that says most of the text is the one that fits', () => {
  expect(fittingAnswers(ANSWERS, 'Error 651')).toEqual(['line']);
});
