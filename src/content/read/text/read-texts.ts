import type { Finding } from '../../../model/finding.js';
import type { Guide } from '../../../model/guide.js';
import type { Phrases } from '../../../model/text/phrases.js';
import { textSlots } from '../../../rules/words/text-slots.js';
import { tellRenamed } from '../../report/tell-renamed.js';
import { gatherMissing } from '../../report/gather-missing.js';
import { gatherNodes } from '../../report/gather-nodes.js';
import type { SharedWords } from '../../build/shared-words.js';
import type { TextFile } from '../../format/text-file.js';
import type { Checked } from '../authored.js';
import { sharedSlots } from './shared-slots.js';
import { readText, type ReadText, type TextSurroundings } from './read-text.js';
import type { Words } from './words.js';

export interface ReadTexts {
  /** The words of each locale. */
  readonly words: ReadonlyMap<string, Words>;
  /** How visitors say it, in all locales together. */
  readonly phrases: Phrases;
  readonly findings: readonly Finding[];
}

/** Parses the text files, by locale, and holds them against the structure and against the source locale. */
export function readTexts(
  guide: Guide,
  files: ReadonlyMap<string, Checked<TextFile>>,
  sharedWords: SharedWords,
  surroundings: TextSurroundings,
): ReadTexts {
  const { sourceLocale } = guide;
  const all = textSlots(guide);
  const shared = sharedSlots(all, sharedWords, files.get(sourceLocale)?.data);
  const slots = { all, shared };
  const words = new Map<string, Words>();
  const phrases: Record<string, string[]> = {};
  const findings: Finding[] = [];
  let source: ReadText | undefined;
  const rank = (locale: string) => (locale === sourceLocale ? 0 : 1);
  for (const [locale, file] of [...files].sort(([a], [b]) => rank(a) - rank(b))) {
    const read = readText(guide, slots, file, locale === sourceLocale, source, surroundings);
    if (locale === sourceLocale) source = read;
    words.set(locale, read.words);
    const told = gatherMissing(tellRenamed(read.findings), locale);
    findings.push(...gatherNodes(told, locale));
    for (const [point, said] of Object.entries(read.phrases)) {
      (phrases[point] ??= []).push(...said);
    }
  }
  return { words, phrases, findings };
}
