import { didYouMean } from '../../content/report/suggest.js';
import { chosenText, LANG_OPTION } from '../chosen-text.js';
import type { Command } from '../command.js';
import { folderFault } from '../folders-fault.js';
import { MAP_FORMATS } from '../map/map-formats.js';
import { openGuide } from '../open-guide.js';
import { writeFiles } from '../write-files.js';

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
    lang: LANG_OPTION,
    out: {
      help: 'The folder into which files are written; printed unless said.',
      default: '',
      placeholder: 'folder',
    },
  },
  faultOf: folderFault,
  run: ({ names: [folder = ''], option }) => {
    const opened = openGuide(folder);
    if (!opened) return 1;
    const text = chosenText(opened, option('lang'));
    if (!text) return 2;
    const { guide } = opened;
    const problems = guide.problems.map(({ id }) => id);
    const problem = option('problem') || undefined;
    if (problem !== undefined && !problems.includes(problem)) {
      const advice = didYouMean(problem, problems);
      process.stderr.write(`There is no problem “${problem}”. ${advice}\n`);
      return 2;
    }
    const { draw, extension } = MAP_FORMATS[option('format') as keyof typeof MAP_FORMATS];
    if (!option('out')) {
      process.stdout.write(draw(guide, text, problem));
      return opened.hasErrors ? 1 : 0;
    }
    const parts = problem === undefined ? [undefined, ...problems] : [problem];
    const files = parts.map((part): [string, string] => [
      [guide.id, ...(part === undefined ? [] : [part]), text.locale, extension].join('.'),
      draw(guide, text, part),
    ]);
    return writeFiles(option('out'), new Map(files)) && !opened.hasErrors ? 0 : 1;
  },
};
