import { chosenText, LANG_OPTION } from '../chosen-text.js';
import type { Command } from '../command.js';
import { folderFault } from '../folders-fault.js';
import { openGuide } from '../open-guide.js';
import { waysReport } from '../paths/ways-report.js';
import { waysSummary } from '../paths/ways-summary.js';
import { waysTable } from '../paths/ways-table.js';
import { writeFiles } from '../write-files.js';
import { basename, dirname, extname } from 'node:path';

/** So that a spreadsheet reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Lists the ways through the guide in a folder, and what its journeys do not come to. */
export const paths: Command = {
  name: 'paths',
  names: '<folder>',
  help: `Lists every way through the guide in the folder as a table: from the start of a problem, where nothing is known, to an end. Counts them,
names the longest, and the nodes and answers to which no journey of scenarios.yaml comes.`,
  options: {
    format: {
      help: 'A table for a spreadsheet, or all of it for a program.',
      default: 'csv',
      values: ['csv', 'json'],
    },
    most: {
      help: 'How many ways of each problem are listed; of more, such that each answer and each end is on one.',
      default: '1000',
      placeholder: 'number',
      faultOf: (value) =>
        /^[1-9]\d{0,5}$/.test(value) ? undefined : 'is a number from 1 to 999999',
    },
    lang: LANG_OPTION,
    out: {
      help: 'The file that is written; printed unless said.',
      default: '',
      placeholder: 'file',
    },
  },
  faultOf: folderFault,
  run: ({ names: [folder = ''], option }) => {
    const [format, out] = [option('format'), option('out')];
    // Never into a file of the author's, which are of other kinds.
    if (out && extname(out) !== `.${format}`) {
      process.stderr.write(`--out is a file whose name ends in .${format}.\n`);
      return 2;
    }
    const opened = openGuide(folder);
    if (!opened) return 1;
    const text = chosenText(opened, option('lang'));
    if (!text) return 2;
    const report = waysReport(opened.guide, Number(option('most')), opened.scenarios?.data);
    const content =
      format === 'json'
        ? `${JSON.stringify(report, null, 2)}\n`
        : waysTable(report, opened.guide, text);
    const code = opened.hasErrors ? 1 : 0;
    if (!out) {
      process.stdout.write(content);
      if (format === 'csv') process.stderr.write(`\n${waysSummary(report)}`);
      return code;
    }
    const marked = format === 'csv' ? `${BYTE_ORDER_MARK}${content}` : content;
    if (!writeFiles(dirname(out), new Map([[basename(out), marked]]))) return 1;
    process.stdout.write(waysSummary(report));
    return code;
  },
};
