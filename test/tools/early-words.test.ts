import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EARLY_WORDS_FILE, earlyWordsJson } from '../../src/tools/early-words.js';

test('the words that the script holds are those of the interface; else run “npm run words”', () => {
  expect(readFileSync(EARLY_WORDS_FILE, 'utf8')).toBe(earlyWordsJson());
});
