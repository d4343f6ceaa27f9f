import type { ReadDrawn } from './drawn.js';
import { findChart } from './mermaid/find-chart.js';
import { readMermaid } from './mermaid/read-mermaid.js';
import { readOutline } from './outline/read-outline.js';

/** More than this was not drawn by hand. */
const MOST_LETTERS = 300_000;

/** What the first word of another chart of Mermaid looks like. */
const OTHER_CHART =
  /^[ \t]*(sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|journey|gantt|pie|mindmap|timeline|gitGraph|quadrantChart|requirementDiagram|block(?:-beta)?|sankey(?:-beta)?|C4\w+)(?![^\n{]*\?)[ \t]*$/m;

const HOW =
  'Import a Mermaid chart that begins with “flowchart TD”, or an outline: a question, and below it, indented, its answers';

/** Reads a Mermaid flowchart, by itself or in a Markdown file, or an outline, whichever the file holds. */
export function readDrawn(name: string, written: string): ReadDrawn {
  const source = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const refused = (message: string, fix = HOW): ReadDrawn => ({ faults: [{ message, fix }] });
  if (source.includes('\0')) return refused('The file holds no text');
  const unreadable = source.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (unreadable >= 0) {
    const message = 'Some letters of the file cannot be read, since it is not in UTF-8';
    return { faults: [{ line: unreadable + 1, message, fix: 'Save it as UTF-8' }] };
  }
  if (source.length > MOST_LETTERS) {
    const fix = 'Divide it, and make a guide of each part';
    return refused(`The file has ${source.length} letters; at most ${MOST_LETTERS} are taken`, fix);
  }
  const found = findChart(source);
  if (found === undefined) {
    const [, other] = OTHER_CHART.exec(source) ?? [];
    if (other !== undefined) return refused(`“${other}” is a chart of another kind`);
    if (/\.(?:mmd|mermaid)$/i.test(name)) return refused('The file holds no flowchart');
    return readOutline(source);
  }
  return 'onLines' in found
    ? refused(
        `The file holds ${found.onLines.length} flowcharts, on lines ${found.onLines.join(', ')}`,
        'Put the one to import into a file of its own, or make subgraphs of one chart of them',
      )
    : readMermaid(found);
}
