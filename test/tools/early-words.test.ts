import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EARLY_WORDS_FILE, earlyWordsJson } from '../../src/tools/early-words.js';

test('the words in the script match those of the interface; if not, run “npm run words”', () => {
  expect(readFileSync(EARLY_WORDS_FILE, 'utf8')).toBe(earlyWordsJson());
});
