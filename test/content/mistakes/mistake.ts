import { expect, test } from 'vitest';
import type { GuideFiles } from '../../../src/content/check-guide.js';
import { base, check, placeOf } from '../support.js';

/** Something that a new author gets wrong, each finding that comes of it, and words that the first must say. */
export type Mistake = readonly [
  what: string,
  files: GuideFiles,
  places: string | readonly string[],
  ...says: string[],
];

/** Makes each mistake in the base, and holds what the checker says: all that is right, and no more. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  for (const [what, files, places, ...says] of mistakes) {
    test(what, () => {
      const { findings } = check(files);
      expect(findings.map(placeOf)).toEqual([places].flat());
      const [first] = findings;
      const said = `${first?.message ?? ''} → ${first?.fix ?? ''}`;
      for (const words of says) expect(said).toContain(words);
      expect(said).not.toMatch(JARGON);
    });
  }
}

/** Words of a parser, or of a program, that say nothing to an author. */
const JARGON = /\b(mapping|scalar|sequence|node end|implicit|schema|undefined|null)\b/;

/** The base with one file written anew. */
export const rewritten = (file: string, change: (text: string) => string): GuideFiles =>
  new Map([...base, [file, change(base.get(file) ?? '')]]);
