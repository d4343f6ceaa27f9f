import type { DataPath } from '../../../model/data-path.js';
import type { Finding, FindingCode } from '../../../model/finding.js';
import type { Guide } from '../../../model/guide.js';
import { atOnce } from '../../../model/steps.js';
import type { Phrases } from '../../../model/text/phrases.js';
import type { Block, Line } from '../../../model/text/rich-text.js';
import { checkEquivalence } from '../../../rules/words/check-equivalence.js';
import { checkPhrases } from '../../../rules/words/check-phrases.js';
import { checkWords } from '../../../rules/words/check-words.js';
import type { Hosts } from '../../../rules/words/links.js';
import { at } from '../../../rules/reporter.js';
import type { TextSlot } from '../../../rules/words/text-slots.js';
import { slotTree, unusedTexts } from '../../../rules/words/unused-texts.js';
import type { AuthoredBody } from '../../format/blocks.js';
import type { TextFile } from '../../format/text-file.js';
import { AuthoredReporter } from '../../report/authored-reporter.js';
import { authoredSlot, placeInTexts } from '../../report/place-in-texts.js';
import { didYouMean } from '../../report/suggest.js';
import { valueAt } from '../../report/value-at.js';
import type { GuidePictures } from '../../pictures/guide-pictures.js';
import type { Checked } from '../authored.js';
import { differencesOf } from './compare-texts.js';
import type { SharedSlots } from './shared-slots.js';
import { TextParser } from './text-parser.js';
import { keyOf, type Words } from './words.js';

export interface ReadText {
  readonly words: Words;
  /** How visitors say it in this locale. */
  readonly phrases: Phrases;
  readonly findings: readonly Finding[];
}

/** What texts may lead to and show. */
export interface TextSurroundings {
  readonly hosts: Hosts;
  readonly pictures: GuidePictures;
}

/** Where a guide has room for words, and which of them stand elsewhere. */
interface SlotsToRead {
  readonly all: readonly TextSlot[];
  readonly shared: SharedSlots;
}

/**
 * Parses the words of one text file and checks them.
 *
 * @param source the words of the source locale; absent in that itself, and where its file cannot be read. What is wrong in them is told
 *   there, not again as a difference here
 */
export function readText(
  guide: Guide,
  { all, shared }: SlotsToRead,
  text: Checked<TextFile>,
  isSource: boolean,
  source: Pick<ReadText, 'words' | 'findings'> | undefined,
  { hosts, pictures }: TextSurroundings,
): ReadText {
  const { file, data } = text;
  const reporter = new AuthoredReporter((path) => placeInTexts(text, path));
  const findings: Finding[] = [];
  const add = (code: FindingCode, path: DataPath, message: string, fix: string) =>
    findings.push(file.finding(code, path, message, fix));

  const slots = all.filter(
    ({ path }) => !shared.has(keyOf(path)) || writtenAt(data, authoredSlot(path)) !== undefined,
  );
  const isWrong = wrongTexts(source?.findings ?? []);
  const words = new Map<string, Line | readonly Block[]>();
  const phrases: Record<string, readonly string[]> = {};
  for (const slot of slots) {
    const path = authoredSlot(slot.path);
    const written = writtenAt(data, path);
    const original = source?.words.get(keyOf(slot.path));
    if (slot.kind === 'phrases') {
      if (written !== undefined) phrases[String(slot.path[1])] = written as readonly string[];
    } else if (written !== undefined) {
      const parser = new TextParser(guide, pictures, ({ code, message, fix, path: inner }) =>
        add(code, [...path, ...inner], message, fix),
      );
      const parsed =
        slot.kind === 'body'
          ? parser.body(written as AuthoredBody)
          : parser.line(written as string);
      words.set(keyOf(slot.path), parsed);
      if (original === undefined || isWrong.has(path.join('.'))) continue;
      const differences = differencesOf(slot.kind, parsed, original, guide.sourceLocale);
      if (differences.length > 0) {
        const message = `The text “${path.join('.')}” differs from its source: ${differences.join(', ')}`;
        add('placeholder-mismatch', path, message, 'Use the same in both');
      } else findings.push(...saysOtherwise(slot, text, parsed, original, guide.sourceLocale));
    } else if (original !== undefined) {
      const message = `The text “${path.join('.')}” is not translated; visitors see it in ${guide.sourceLocale}`;
      add('untranslated-text', path, message, 'Translate it');
    }
  }

  const find = ({ path }: TextSlot) => ({ path, text: words.get(keyOf(path)) });
  atOnce(checkWords({ guide, slots, isWhole: isSource, find, hosts }, reporter));
  checkPhrases(phrases, guide, at(reporter, ['phrases']));

  const room = slotTree([['interface'], ...all.map(({ path }) => authoredSlot(path))]);
  for (const unused of unusedTexts(data, room)) {
    if (!unused) continue;
    const { path, known } = unused;
    const message = `Nothing in the guide uses the text “${path.join('.')}”`;
    const fix = `Remove it, or give it its right name. ${didYouMean(String(path.at(-1)), known)}`;
    add('orphaned-text', path, message, fix);
  }
  for (const [key, from] of shared) {
    const parsed = words.get(from);
    if (!words.has(key) && parsed !== undefined) words.set(key, parsed);
  }
  return { words, phrases, findings: [...findings, ...reporter.findings] };
}

/** What a translation says otherwise than its source, with both texts. */
const saysOtherwise = (
  { kind, path: slot }: TextSlot,
  text: Checked<TextFile>,
  parsed: Line | readonly Block[],
  original: Line | readonly Block[],
  sourceLocale: string,
): Finding[] =>
  checkEquivalence(kind === 'body', parsed, original).map(({ path, what, here, source }) => {
    const { file, path: authored } = placeInTexts(text, [...slot, ...path]);
    const message = `The translation differs from its source: ${what}. Here: “${here}”. In ${sourceLocale}: “${source}”`;
    return file.finding('translation-differs', authored, message, 'Say the same in both');
  });

/** The texts that have an error, and all places on the way to it. */
const wrongTexts = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ path }) => {
        const keys = path.split('.');
        return keys.map((_key, index) => keys.slice(0, index + 1).join('.'));
      }),
  );

/** What is written at `path`. A place that still waits for its words is none. */
function writtenAt(data: unknown, path: DataPath): unknown {
  const written = valueAt(data, path);
  return written === '' ? undefined : written;
}
