import { checkGuide } from '../content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../content/read/read-folder.js';
import { didYouMean } from '../content/report/suggest.js';
import type { Guide } from '../model/guide.js';
import { bestLocale } from '../model/text/locale.js';
import { countFindings, formatFindings, hasErrors } from '../rules/format-findings.js';
import type { Command, ExitCode } from './command.js';
import { folderFault } from './folders-fault.js';
import { MAP_FORMATS } from './map/map-formats.js';
import { writeFiles } from './write-files.js';

/** Draws the guide in a folder. */
export const map: Command = {
  name: 'map',
  names: '<folder>',
  help: `Draws the guide in the folder: every node, and the answers that lead from one to the next. With --out, one file over all and one
for each problem; without it, prints one.`,
  options: {
    format: {
      help: 'A picture, a flowchart as text, or JSON that the tools of Stately open as createMachine(…).',
      default: 'svg',
      values: Object.keys(MAP_FORMATS),
    },
    problem: { help: 'The id of the only problem to draw.', default: '', placeholder: 'id' },
    lang: {
      help: 'The language of the words; the one in which the guide is written unless said.',
      default: '',
      placeholder: 'locale',
    },
    out: {
      help: 'The folder into which files are written; printed unless said.',
      default: '',
      placeholder: 'folder',
    },
  },
  faultOf: folderFault,
  run: ({ names: [folder = ''], option }) => {
    const checked = checkGuide(readFolder(folder), readInterfaceTexts());
    const { guide, texts, findings } = checked;
    if (!guide) {
      process.stdout.write(`${folder}\n${formatFindings(findings, `${folder}/`)}\n`);
      return 1;
    }
    const lang = option('lang') || guide.sourceLocale;
    const locale = bestLocale([lang], [...texts.keys()]);
    const text = texts.get(locale ?? '');
    if (locale === undefined || !text) {
      return refuse(`The guide has no texts in “${lang}”, but in ${[...texts.keys()].join(', ')}.`);
    }
    const problem = option('problem') || undefined;
    if (problem !== undefined && !isIn(guide, problem)) {
      const known = guide.problems.map(({ id }) => id);
      return refuse(`There is no problem “${problem}”. ${didYouMean(problem, known)}`);
    }
    const { draw, extension } = MAP_FORMATS[option('format') as keyof typeof MAP_FORMATS];
    const failed = hasErrors(findings);
    if (failed) {
      process.stderr.write(
        `Drawn as far as it is written: ${countFindings(findings)}. “rahnuma check ${folder}” names them.\n`,
      );
    }
    if (!option('out')) {
      process.stdout.write(draw(guide, text, problem));
      return failed ? 1 : 0;
    }
    const parts =
      problem === undefined ? [undefined, ...guide.problems.map(({ id }) => id)] : [problem];
    const files = parts.map((part): [string, string] => [
      [guide.id, ...(part === undefined ? [] : [part]), locale, extension].join('.'),
      draw(guide, text, part),
    ]);
    return writeFiles(option('out'), new Map(files)) && !failed ? 0 : 1;
  },
};

const isIn = ({ problems }: Guide, problem: string): boolean =>
  problems.some(({ id }) => id === problem);

function refuse(why: string): ExitCode {
  process.stderr.write(`${why}\n`);
  return 2;
}
