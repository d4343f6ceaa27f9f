import { expect, test } from 'vitest';
import { parentsToTell } from '../../../src/embed/frame/parents-to-tell.js';

const A = 'https://a.example';
const B = 'https://b.example';

test.each([
  ['any page that the browser names', A, undefined, [A]],
  ['a page without an origin', undefined, undefined, ['*']],
  ['a page that is named', A, [B, A], [A]],
  ['no other page', A, [B], []],
  ['those named where the browser does not say who it is', undefined, [A, B], [A, B]],
  ['nobody where nobody is named', undefined, [], []],
])('tells %s', (_, known, named, told) => {
  expect(parentsToTell(known, named)).toEqual(told);
});
