import { format, resolveConfig } from 'prettier';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatReference } from '../../src/tools/format-reference.js';

const FILE = 'docs/format.md';

test('the reference of the format is that of the code; if not, run `npm run schemas`', async () => {
  const style = await resolveConfig(FILE);
  const expected = await format(formatReference(), { ...style, filepath: FILE });
  expect(readFileSync(FILE, 'utf8')).toBe(expected);
});

describe('the reference of the format', () => {
  const rows = formatReference()
    .split('\n')
    .filter((line) => /^\| \*{0,2}`/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

  test.each(rows.map(([, field = '', meaning = '']) => ({ field, meaning })))(
    'says what $field means',
    ({ meaning }) => {
      expect(meaning).not.toBe('');
    },
  );

  test('has what an author looks for', () => {
    const fields = rows.map(([, field = '']) => field.replace(/[*`]/g, ''));
    expect(fields).toEqual(
      expect.arrayContaining([
        'start',
        'asks',
        'tries',
        'wait',
        'matches',
        'picture',
        'summary',
        'review-by',
        'reaches',
        'words-of',
      ]),
    );
  });
});
