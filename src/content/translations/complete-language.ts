import type { Finding } from '../../model/finding.js';
import type { Guide } from '../../model/guide.js';
import { textSlots } from '../../rules/words/text-slots.js';
import { sharedWords } from '../build/shared-words.js';
import type { GuideFile } from '../format/guide-file.js';
import { sourceHashesName } from '../format/source-hashes-file.js';
import type { GuideFiles } from '../read/guide-files.js';
import { textFile } from '../format/text-file.js';
import { checkEncoding } from '../read/check-encoding.js';
import { checkShape } from '../read/yaml/check-shape.js';
import { readSourceHashes } from '../read/read-source-hashes.js';
import { sharedSlots } from '../read/text/shared-slots.js';
import { keyOf } from '../read/text/words.js';
import { YamlFile } from '../read/yaml/yaml-file.js';
import { authoredSlot } from '../report/place-in-texts.js';
import { completeText } from './complete-text.js';
import { recordSources } from './record-sources.js';
import { translatablePaths } from './translatable-paths.js';
import { translationsOf, type Translation } from './translations-of.js';

/** The files of a language, completed; or why they could not be read. */
export type CompletedLanguage =
  | {
      /** What is to be written, by its path in the guide's folder. */
      readonly files: ReadonlyMap<string, string>;
      /** How each text stands, once they are written. */
      readonly translations: readonly Translation[];
    }
  | { readonly findings: readonly Finding[] };

/**
 * Completes the words of a language with a place for each that is missing, and records from which source each translation was made.
 * In the language that the guide is written in, there is a place for each text that the guide needs.
 *
 * @param isAccepted whether a translation is right although its source has changed
 */
export function completeLanguage(
  guide: Guide,
  files: GuideFiles,
  locale: string,
  isAccepted: (translation: Translation) => boolean,
): CompletedLanguage {
  const { sourceLocale } = guide;
  const isSource = locale === sourceLocale;
  const text = yamlOf(files, `text/${locale}.yaml`);
  const source = yamlOf(files, `text/${sourceLocale}.yaml`);
  const findings = [source, text].flatMap((file) => faultsOf(file, files));
  const recorded = isSource ? {} : readSourceHashes(files, locale, findings);
  if (findings.length > 0) return { findings };

  const slots = textSlots(guide);
  const structure = yamlOf(files, 'guide.yaml').data as GuideFile;
  const shared = sharedSlots(slots, sharedWords(structure), source.data);
  const paths = isSource
    ? slots
        .filter(({ path, required }) => required && !shared.has(keyOf(path)))
        .map(({ path }) => authoredSlot(path))
    : translatablePaths(slots, source.data);
  const before = translationsOf(paths, source.data, text.data, recorded ?? {});
  const hashes = isSource ? {} : recordSources(before, recorded ?? {}, isAccepted);
  const translations = translationsOf(paths, source.data, text.data, hashes);
  const content = completeText({
    content: files.get(text.name) ?? '',
    translations,
    sourceLocale,
    source: isSource ? undefined : source.data,
  });
  const record = `${JSON.stringify(hashes, null, 2)}\n`;
  return {
    files: new Map([
      [text.name, content],
      ...(isSource ? [] : [[sourceHashesName(locale), record] as const]),
    ]),
    translations,
  };
}

/** Why a file cannot be read. It is then left as it is. */
function faultsOf(file: YamlFile, files: GuideFiles): readonly Finding[] {
  const fault = checkEncoding(file, files.get(file.name) ?? '');
  return fault ? [fault] : checkShape(file, textFile, {}).findings;
}

const yamlOf = (files: GuideFiles, name: string): YamlFile =>
  new YamlFile(name, files.get(name) ?? '');
