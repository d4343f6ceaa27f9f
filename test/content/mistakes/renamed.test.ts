import { describe } from 'vitest';
import { rewritten, testMistakes } from './mistake.js';

/** The structure with a name written otherwise, and the texts as they were. */
const renamed = (name: RegExp, to: string) => {
  const files = rewritten('guide.yaml', (text) => text.replaceAll(name, to));
  return new Map([...files].filter(([file]) => file !== 'scenarios.yaml'));
};
const inBoth = (line: number) => [
  `missing-text text/en.yaml:${line}`,
  `orphaned-text text/ur.yaml:${line}`,
];

describe('a name that changed in the structure alone is told once in each language', () => {
  testMistakes([
    [
      'a node',
      renamed(/restart-phone/g, 'turn-off-and-on'),
      inBoth(45),
      '“restart-phone”',
      '“turn-off-and-on”',
      'renamed?',
    ],
    ['an answer', renamed(/some:/g, 'has-bars:'), inBoth(35), '“some”', '“has-bars”', 'renamed?'],
    [
      'a problem',
      renamed(/phone-locked/g, 'puk-wanted'),
      inBoth(63),
      '“phone-locked”',
      '“puk-wanted”',
    ],
    ['a fact', renamed(/place/g, 'where'), inBoth(10), '“place”', '“where”', 'renamed?'],
  ]);
});

describe('two that changed', () => {
  testMistakes([
    [
      'are each held against the name that is most like it',
      renamed(/(restart-phone|code-came)/g, '$1s'),
      [...inBoth(45), ...inBoth(52)].sort(),
      '“restart-phone”',
      '“restart-phones”',
    ],
  ]);
});
