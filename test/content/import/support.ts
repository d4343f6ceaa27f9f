import { importGuide } from '../../../src/content/import/import-guide.js';
import type { Remark } from '../../../src/content/import/remark.js';
import { importedGuide } from '../../../src/content/import/write/imported-guide.js';
import type { GuideText } from '../../../src/model/text/text.js';
import { check, TODAY } from '../support.js';

/** What an author is told, as `line: message`. */
const told = (remarks: readonly Remark[]): string[] =>
  remarks.map(({ line, message }) => `${line === undefined ? '' : `${line}: `}${message}`);

/** Why a file is refused, as `line: message`. */
export function faultsOf(source: string, name = 'tree.txt'): string[] {
  const imported = importGuide(name, source);
  if (!('faults' in imported)) throw new Error('The file can be imported.');
  return told(imported.faults);
}

/** A guide as it was imported. Each has passed the strictest check, with its journeys. */
export interface ImportedGuide {
  /** Each node, as `problem/node kind: answer → node, …`. */
  readonly nodes: string[];
  readonly remarks: string[];
  readonly text: GuideText;
  readonly files: ReadonlyMap<string, string>;
}

/** Imports what can be imported. What every chart is told of its ends is left out of the remarks. */
export function imported(source: string, name = 'tree.txt'): ImportedGuide {
  const read = importGuide(name, source);
  if ('faults' in read) throw new Error(told(read.faults).join('\n'));
  const [first] = read.planned.problems;
  const files = importedGuide(
    read,
    {
      id: 'tree',
      title: read.planned.title ?? 'A tree',
      problem: first?.title ?? '',
      locales: ['en'],
      today: TODAY,
      schemas: 'schema',
    },
    name,
  );
  const { findings, guide, texts } = check(files);
  const text = texts.get('en');
  if (findings.length > 0 || !guide || !text) {
    throw new Error(`${JSON.stringify(findings, null, 2)}\n${files.get('guide.yaml') ?? ''}`);
  }
  const nodes = guide.problems.flatMap((problem) =>
    problem.nodes.map(({ id, kind, answers }) => {
      const short = (to = '') => to.replace(`${problem.id}/`, '');
      const led = answers.map((answer) => `${answer.id} → ${short(answer.route.at(-1)?.to)}`);
      return `${id} ${kind}${led.length > 0 ? `: ${led.join(', ')}` : ''}`;
    }),
  );
  const remarks = told(read.remarks).filter((remark) => !remark.startsWith('Every end'));
  return { nodes, remarks, text, files };
}
