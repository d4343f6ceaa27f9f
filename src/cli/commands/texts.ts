import { checkGuide } from '../../content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../../content/read/read-folder.js';
import { completeLanguage } from '../../content/translations/complete-language.js';
import type { Translation, TranslationState } from '../../content/translations/translations-of.js';
import { formatFindings } from '../../rules/format-findings.js';
import type { Finding } from '../../model/finding.js';
import type { Command, ExitCode } from '../command.js';
import { foldersFault } from '../folders-fault.js';
import { languageFault } from '../language-fault.js';
import { writeFiles } from '../write-files.js';

/** Stands for all texts that are stale, in `--accept`. */
const ALL = 'all';

/** Writes or completes a language's file, for somebody to translate. */
export const texts: Command = {
  name: 'texts',
  names: '<folder> <locale>',
  help: `Writes text/<locale>.yaml, or completes it: an empty text for each that is missing, and above it, as a comment, what is to be
translated. Where a source has changed since it was translated, the new source stands above the translation. What is there stays.
Beside it, text/<locale>.source-hashes.json remembers from which source each translation was made.`,
  options: {
    accept: {
      help: 'A translation that is still right although its source has changed, such as problems.slow.title; or “all”.',
      default: '',
      placeholder: 'text',
    },
  },
  faultOf: ([folder, locale, ...more]) => {
    if (folder === undefined || locale === undefined || more.length > 0)
      return 'Name the folder of one guide and one language, such as “es” or “zh-Hant”.';
    return foldersFault([folder]) ?? languageFault(locale);
  },
  run: ({ names: [folder = '', locale = ''], option }) =>
    complete(folder, locale, option('accept')),
};

function complete(folder: string, locale: string, accepted: string): ExitCode {
  const files = readFolder(folder);
  const { guide, findings } = checkGuide(files, readInterfaceTexts());
  if (!guide) return refuse(folder, findings);
  const isAccepted = ({ key }: Translation) => accepted === ALL || key === accepted;
  const completed = completeLanguage(guide, files, locale, isAccepted);
  if ('findings' in completed) return refuse(folder, completed.findings);
  const { translations } = completed;
  if (accepted !== '' && accepted !== ALL && !translations.some(isAccepted)) {
    process.stderr.write(`There is no text “${accepted}”.\n`);
    return 2;
  }
  if (!writeFiles(folder, completed.files)) return 1;
  process.stdout.write(`${counted(translations)}\n`);
  if (!guide.locales.includes(locale))
    process.stdout.write(`Add ${locale} to “locales” in guide.yaml, so that it is shown.\n`);
  return 0;
}

function refuse(folder: string, findings: readonly Finding[]): ExitCode {
  process.stdout.write(`${formatFindings(findings, folder)}\n`);
  return 1;
}

/** How many texts are to be written, how many to be looked at again, and how many are there. */
function counted(translations: readonly Translation[]): string {
  const count = (wanted: TranslationState) =>
    translations.filter(({ state }) => state === wanted).length;
  const [missing, stale] = [count('missing'), count('stale')];
  return `missing: ${missing}, source changed: ${stale}, done: ${translations.length - missing - stale}`;
}
