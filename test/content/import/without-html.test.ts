import { expect, test } from 'vitest';
import { withoutHtml } from '../../../src/content/import/without-html.js';

test.each([
  ['a <b>bold</b> <span style="color: red">word</span>', 'a bold word'],
  ['one<br/>two<BR>three', 'one\ntwo\nthree'],
  ['5 < 6 > 4, <your name>', '5 < 6 > 4, <your name>'],
])('%s', (words, plain) => {
  expect(withoutHtml(words)).toBe(plain);
});
