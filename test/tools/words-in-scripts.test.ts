import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsInScripts } from '../../src/tools/words-in-scripts.js';

test.each([...wordsInScripts()])(
  '%s matches the words of the interface; if not, run “npm run words”',
  (file, json) => {
    expect(readFileSync(file, 'utf8')).toBe(json);
  },
);
