import { nodesOf } from '../model/guide-nodes.js';
import type { Guide } from '../model/guide.js';
import type { InterfaceText } from '../model/interface-text.js';
import type { GuideData } from '../model/loadable-guide.js';
import type { Phrases } from '../model/phrases.js';
import type { GuideText } from '../model/text.js';
import { checkCounts } from './guide-data-counts.js';
import { FindingList, type CheckedData } from './guide-data-findings.js';
import { checkLoops } from './guide-data-loops.js';
import { checkReferences } from './guide-data-references.js';
import { guideSchema } from './guide-data-schema.js';
import { readShape } from './guide-data-shape.js';
import { phrasesSchema, textSchema } from './guide-data-text-schema.js';
import { checkWords } from './guide-data-words.js';
import type { DataPath } from './yaml-file.js';

export type { CheckedData };

/**
 * Checks the structure of a compiled guide that came from outside. Gives it back rebuilt from known fields only, or says
 * what is wrong with it. Never throws. A guide that passes can be compiled and walked without an endless loop.
 *
 * @param file what the data is called in findings
 * @param base where it stands in that file
 */
export function checkGuideStructure(
  data: unknown,
  file: string,
  base: DataPath = [],
): CheckedData<Guide> {
  const list = new FindingList(file, base);
  const guide = readShape(data, guideSchema, list);
  if (guide) checkCounts(guide, list);
  if (guide && list.isEmpty) checkReferences(guide, list);
  if (guide && list.isEmpty) checkLoops(guide, list);
  return list.result(guide);
}

/** Likewise the words of `guide`, which has passed, in one locale. */
export function checkGuideText(
  data: unknown,
  guide: Guide,
  locale: string,
  file: string,
  base: DataPath = [],
): CheckedData<GuideText> {
  const list = new FindingList(file, base);
  const text = readShape(data, textSchema, list);
  if (!text) return list.result<GuideText>(undefined);
  if (text.locale !== locale) {
    const message = `The words are in “${text.locale}”, not in “${locale}”`;
    list.add('unknown-value', ['locale'], message, 'Give the words of that locale');
  }
  checkWords(text, guide, list);
  return list.result({ ...text, interface: text.interface as InterfaceText });
}

/** Likewise how visitors of `guide`, which has passed, say what is wrong. */
export function checkPhrases(
  data: unknown,
  guide: Guide,
  file: string,
  base: DataPath = [],
): CheckedData<Phrases> {
  const list = new FindingList(file, base);
  const phrases = readShape(data, phrasesSchema, list);
  const points = new Set<string>([...nodesOf(guide).keys(), ...guide.problems.map(({ id }) => id)]);
  for (const [point, said] of Object.entries(phrases ?? {})) {
    if (!points.has(point)) {
      list.add('unknown-node', [point], `There is no node or problem “${point}”`, 'Remove it');
    }
    said.forEach((phrase, index) => {
      if (phrase.trim() !== '') return;
      list.add('empty-text', [point, index], 'The phrase is empty', 'Write it, or remove it');
    });
  }
  return list.result(phrases);
}

/**
 * Likewise a whole compiled guide in one value. Where it has no `texts`, the words of each locale are in a file of their
 * own, and `texts` comes back empty; where it has any, those of the source locale are among them.
 */
export function checkGuideData(data: unknown, file: string): CheckedData<GuideData> {
  const list = new FindingList(file);
  const parts = readParts(data, ['guide', 'texts', 'phrases'], [], list);
  if (!parts.has('guide')) {
    list.add('missing-field', ['guide'], 'The field “guide” is missing', 'Use a compiled guide');
    return list.result<GuideData>(undefined);
  }
  const { data: guide, findings } = checkGuideStructure(parts.get('guide'), file, ['guide']);
  list.take(findings);
  if (!guide) return list.result<GuideData>(undefined);

  const texts: Record<string, GuideText> = {};
  if (parts.has('texts')) {
    const words = readParts(parts.get('texts'), guide.locales, ['texts'], list);
    if (!words.has(guide.sourceLocale) && list.isEmpty) {
      const message = `The words in “${guide.sourceLocale}” are missing, on which the others fall back`;
      list.add('missing-text', ['texts', guide.sourceLocale], message, 'Add them');
    }
    for (const [locale, value] of words) {
      if (list.isFull) break;
      const text = checkGuideText(value, guide, locale, file, ['texts', locale]);
      if (text.data) texts[locale] = text.data;
      list.take(text.findings);
    }
  }
  if (!parts.has('phrases')) return list.result({ guide, texts });
  const phrases = checkPhrases(parts.get('phrases'), guide, file, ['phrases']);
  list.take(phrases.findings);
  return list.result({ guide, texts, phrases: phrases.data ?? {} });
}

/** The fields of an object from outside, each read once and not looked into. */
function readParts(
  data: unknown,
  known: readonly string[],
  path: DataPath,
  list: FindingList,
): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  try {
    const names = typeof data === 'object' && data !== null ? Object.keys(data) : undefined;
    if (!names || Array.isArray(data)) {
      list.add('wrong-type', path, 'Here stands no group of fields', 'Use a compiled guide');
    }
    for (const name of names ?? []) {
      const value = (data as Record<string, unknown>)[name];
      if (value === undefined || list.isFull) continue;
      if (known.includes(name)) parts.set(name, value);
      else
        list.add('unknown-field', [...path, name], `There is no field “${name}” here`, 'Remove it');
    }
  } catch {
    list.add('wrong-type', path, 'The data cannot be read', 'Use data as JSON.parse gives it');
  }
  return parts;
}
