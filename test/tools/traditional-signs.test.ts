import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TRADITIONAL_SIGNS_FILE, traditionalSignsJson } from '../../src/tools/traditional-signs.js';

test('the signs of the search match OpenCC’s table; if not, run “npm run signs”', () => {
  expect(readFileSync(TRADITIONAL_SIGNS_FILE, 'utf8')).toBe(traditionalSignsJson());
});
