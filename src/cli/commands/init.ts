import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { checkGuide } from '../../content/check-guide.js';
import type { GuideFiles } from '../../content/read/guide-files.js';
import { readInterfaceTexts } from '../../content/read/read-folder.js';
import type { Planned } from '../../content/import/plan/planned.js';
import { importedGuide } from '../../content/import/write/imported-guide.js';
import { idOf } from '../../model/id-of.js';
import { starterGuide, type Starter } from '../../content/starter/starter-guide.js';
import { completeLanguage } from '../../content/translations/complete-language.js';
import { today } from '../../model/day.js';
import type { Asked, Command } from '../command.js';
import { importFault, importFile } from '../import-file.js';
import { languageFault } from '../language-fault.js';
import { askAll } from '../ask-all.js';
import type { Asking } from '../ask.js';
import { reportImport } from '../report-import.js';
import { writeFiles } from '../write-files.js';

/** Where the JSON Schemas are for who installed the package. */
const SCHEMAS = 'node_modules/rahnuma/dist/lib/content/schema';

const idFault = (id: string): string | undefined =>
  id !== '' && idOf(id) === id
    ? undefined
    : 'A guide’s name is small letters, digits and hyphens, such as home-internet.';

const languagesFault = (list: string): string | undefined =>
  languagesIn(list)
    .map(languageFault)
    .find((fault) => fault !== undefined);

const languagesIn = (list: string): string[] => [...new Set(list.split(/[\s,]+/).filter(Boolean))];

/** What is asked for, unless an option says it. What was imported says some of it. */
const questionsFor = (folder: string, { title, problems }: Partial<Planned>) =>
  ({
    id: {
      question: 'Its permanent name, in small letters, digits and hyphens?',
      unless: idOf(basename(resolve(folder))) || 'my-guide',
      faultOf: idFault,
    },
    title: { question: 'What do visitors call it?', unless: title ?? 'My guide' },
    problem: {
      question: 'The first problem, as a visitor says it?',
      unless: problems?.[0]?.title ?? 'It does not work',
    },
    languages: {
      question: 'Its languages? You write in the first.',
      unless: 'en',
      faultOf: languagesFault,
    },
  }) satisfies Record<string, Asking>;

/** Writes a small guide to begin with. */
export const init: Command = {
  name: 'init',
  names: '<folder>',
  help: `Writes a small guide into a new folder: it passes the check, and its comments teach the format. Asks for what no option says, where
somebody sits at the terminal. With --from, the guide is made of a decision tree that is drawn or noted already; what was not taken
over as it stands is printed. Overwrites nothing. Exits with 1 where the file cannot be imported.`,
  options: {
    from: {
      help: 'A Mermaid flowchart (also in a Markdown file), or an outline: questions, and indented below each its answers.',
      default: '',
      placeholder: 'file',
      faultOf: importFault,
    },
    id: {
      help: 'The guide’s permanent name. Unless said: that of the folder.',
      default: '',
      placeholder: 'name',
      faultOf: (id) => idFault(id) && 'is small letters, digits and hyphens',
    },
    title: { help: 'What visitors call it.', default: '', placeholder: 'words' },
    problem: {
      help: 'The first problem, in the visitor’s words.',
      default: '',
      placeholder: 'words',
    },
    languages: {
      help: 'Its languages, such as en,es,ar. You write in the first.',
      default: '',
      placeholder: 'list',
      faultOf: (list) => languagesFault(list) && 'lists languages, such as en,zh-Hant',
    },
  },
  faultOf: ([folder, ...more]) =>
    folder === undefined || more.length > 0
      ? 'Name one folder to write the guide into.'
      : folderFault(folder),
  run: async ({ names: [folder = ''], option }) => {
    const file = option('from');
    const imported = file === '' ? undefined : importFile(file);
    if (file !== '' && !imported) return 1;
    const starter = await starterFor(folder, option, imported?.planned);
    if (!starter) {
      process.stderr.write('\nNothing was written.\n');
      return 1;
    }
    const files = imported
      ? importedGuide(imported, starter, basename(file))
      : starterGuide(starter);
    const complete = withLanguages(files, starter.locales);
    if (!writeFiles(folder, complete)) return 1;
    const isRight =
      !imported || reportImport({ file, folder, remarks: imported.remarks, files: complete });
    process.stdout.write(
      `\nChange it, and check it whenever you like:\n  npx rahnuma check ${quoted(folder)}\n`,
    );
    return isRight ? 0 : 1;
  },
};

/** Why a guide cannot be written into a folder. */
function folderFault(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `“${folder}” is a file. Name a new folder.`;
  return readdirSync(folder).length > 0
    ? `The folder “${folder}” is not empty. Name a new one, so that nothing is overwritten.`
    : undefined;
}

async function starterFor(
  folder: string,
  option: Asked['option'],
  planned: Partial<Planned> = {},
): Promise<Starter | undefined> {
  const questions = questionsFor(folder, planned);
  const open = Object.entries<Asking>(questions).filter(([name]) => option(name) === '');
  const answers = await askAll(Object.fromEntries(open));
  if (!answers) return undefined;
  const said = (name: keyof typeof questions) => answers[name] ?? option(name);
  return {
    id: said('id'),
    title: said('title'),
    problem: said('problem'),
    locales: languagesIn(said('languages')),
    today: today(),
    schemas: relative(resolve(folder), resolve(SCHEMAS)).replaceAll('\\', '/'),
  };
}

/** The files, with one for each further language to be translated. */
function withLanguages(files: GuideFiles, [, ...others]: readonly string[]): GuideFiles {
  const { guide } = checkGuide(files, readInterfaceTexts());
  return others.reduce<GuideFiles>((all, locale) => {
    const completed = guide && completeLanguage(guide, all, locale, () => false);
    return completed && 'files' in completed ? new Map([...all, ...completed.files]) : all;
  }, files);
}

const quoted = (folder: string): string => (/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`);
