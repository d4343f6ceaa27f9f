import type { Guide } from '../../model/guide.js';
import type { Sources } from '../../model/source.js';
import type { Phrases } from '../../model/text/phrases.js';
import type { GuideText } from '../../model/text/text.js';
import { checkPhrases } from '../../rules/words/check-phrases.js';
import { checkSources } from '../../rules/structure/check-sources.js';
import { structureSteps } from '../../rules/structure/check-structure.js';
import { at, type Reporter } from '../../rules/reporter.js';
import { atOnce, type Steps } from '../../model/steps.js';
import { checkText } from './check-text.js';
import { FindingList, type CheckedData } from './finding-list.js';
import { FORMAT, PACKAGE_VERSION, PHRASES, SOURCES, type CompiledGuide } from '../format.js';
import { GUIDE_NODES, guideSchema, sourcesSchema } from '../guide-schema.js';
import { readFields } from './read-fields.js';
import { readShape } from './read-shape.js';
import { PHRASES_OF_POINTS, phrasesSchema } from '../text-schema.js';

/** A compiled guide from outside that has passed: rebuilt from known fields only. */
export type PassedGuide = Pick<CompiledGuide, 'guide' | 'phrases'> &
  Required<Pick<CompiledGuide, 'texts'>>;

/**
 * Checks a compiled guide that came from outside, and the words in it. Never throws. A guide that passes can be compiled
 * and walked without an endless loop. Where words of a locale are in it, those of the source locale are.
 *
 * @param file what the data is called in findings
 */
export const checkCompiledGuide = (data: unknown, file: string): CheckedData<PassedGuide> =>
  atOnce(compiledGuideSteps(data, file));

/** Likewise, in steps. */
export function* compiledGuideSteps(data: unknown, file: string): Steps<CheckedData<PassedGuide>> {
  const list = new FindingList(file);
  const fields = readFields(data, ['format', 'package', 'guide', 'texts', PHRASES], [], list);
  if (!checkFormat(fields, list)) return list.result<PassedGuide>(undefined);
  if (!fields.has('guide')) {
    list.add('missing-field', ['guide'], 'The field “guide” is missing', 'Use a compiled guide');
  }
  const guide =
    list.count === 0 ? yield* readGuide(fields.get('guide'), at(list, ['guide'])) : undefined;
  if (!guide) return list.result<PassedGuide>(undefined);

  const texts: Record<string, GuideText> = {};
  if (fields.has('texts')) {
    const words = readFields(fields.get('texts'), guide.locales, ['texts'], list);
    if (!words.has(guide.sourceLocale) && list.count === 0) {
      const message = `The words in “${guide.sourceLocale}” are missing, on which the others fall back`;
      list.add('missing-text', ['texts', guide.sourceLocale], message, 'Add them');
    }
    for (const [locale, value] of words) {
      yield;
      const text = list.isFull
        ? undefined
        : yield* checkText(value, guide, locale, at(list, ['texts', locale]));
      if (text) texts[locale] = text;
    }
  }
  const phrases = fields.has(PHRASES)
    ? yield* readPhrases(fields.get(PHRASES), guide, at(list, [PHRASES]))
    : undefined;
  return list.result({ guide, texts, ...(phrases ? { phrases } : {}) });
}

/** Likewise the file with the words of one locale of `guide`, which has passed. */
export function compiledTextSteps(
  data: unknown,
  guide: Guide,
  locale: string,
  file: string,
): Steps<CheckedData<GuideText>> {
  return checkPart(data, 'text', guide, file, (value, reporter) =>
    checkText(value, guide, locale, reporter),
  );
}

/** Likewise the file with the phrases. */
export function compiledPhrasesSteps(
  data: unknown,
  guide: Guide,
  file: string,
): Steps<CheckedData<Phrases>> {
  return checkPart(data, PHRASES, guide, file, (value, reporter) =>
    readPhrases(value, guide, reporter),
  );
}

/** Likewise the file with the sources. */
export function compiledSourcesSteps(
  data: unknown,
  guide: Guide,
  file: string,
): Steps<CheckedData<Sources>> {
  return checkPart(data, SOURCES, guide, file, function* (value, reporter) {
    const sources = yield* readShape(value, sourcesSchema, reporter);
    if (sources) checkSources(sources, reporter);
    return sources;
  });
}

export const checkCompiledText = (...check: Parameters<typeof compiledTextSteps>) =>
  atOnce(compiledTextSteps(...check));
export const checkCompiledPhrases = (...check: Parameters<typeof compiledPhrasesSteps>) =>
  atOnce(compiledPhrasesSteps(...check));
export const checkCompiledSources = (...check: Parameters<typeof compiledSourcesSteps>) =>
  atOnce(compiledSourcesSteps(...check));

function* checkPart<T>(
  data: unknown,
  part: string,
  { version }: Guide,
  file: string,
  check: (value: unknown, reporter: Reporter) => Steps<T | undefined>,
): Steps<CheckedData<T>> {
  const list = new FindingList(file);
  const fields = readFields(data, ['format', 'package', 'version', part], [], list);
  if (!checkFormat(fields, list)) return list.result<T>(undefined);
  if (fields.get('version') !== version) {
    const message = `The file belongs to another version of the guide than “${version}”`;
    list.add('unknown-value', ['version'], message, 'Put all files of one build online together');
    return list.result<T>(undefined);
  }
  return list.result(yield* check(fields.get(part), at(list, [part])));
}

/** Whether data is in the format that this version reads. */
function checkFormat(fields: ReadonlyMap<string, unknown>, list: FindingList): boolean {
  const format = fields.get('format');
  if (format === FORMAT) return list.count === 0;
  const written = fields.get('package');
  const by = typeof written === 'string' && /^[\w.+-]{1,40}$/.test(written) ? written : undefined;
  const isNewer = typeof format === 'number' && format > FORMAT;
  const message =
    typeof format === 'number'
      ? `The guide is in format ${format}; version ${PACKAGE_VERSION} of rahnuma reads format ${FORMAT}`
      : `The guide does not say its format; version ${PACKAGE_VERSION} of rahnuma reads format ${FORMAT}`;
  const compile = `compile the guide again with version ${PACKAGE_VERSION}`;
  const fix = isNewer
    ? `Load version ${by ?? 'of the package that wrote it'} of the script, or ${compile}`
    : `Use “rahnuma build”: ${compile}`;
  list.add('unknown-format', ['format'], message, fix);
  return false;
}

function* readGuide(data: unknown, reporter: Reporter): Steps<Guide | undefined> {
  const guide = yield* readShape(data, guideSchema, reporter, GUIDE_NODES);
  yield;
  if (guide) yield* structureSteps(guide, reporter);
  return reporter.count === 0 ? guide : undefined;
}

function* readPhrases(data: unknown, guide: Guide, reporter: Reporter): Steps<Phrases | undefined> {
  const phrases = yield* readShape(data, phrasesSchema, reporter, PHRASES_OF_POINTS);
  if (phrases) checkPhrases(phrases, guide, reporter);
  return phrases;
}
