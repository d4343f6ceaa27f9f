import { answerLabel } from '../../map/graph/answer-label.js';
import { plainText } from '../../map/graph/plain-text.js';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../model/guide.js';
import type { GuideText } from '../../model/text/text.js';
import type { WaysReport } from './ways-report.js';

const COLUMNS = ['problem', 'way', 'answers', 'end', 'kind', 'path', 'words'];

/** The ways that are listed as CSV (RFC 4180), one in a row: first by ids, then in words. */
export function waysTable({ problems }: WaysReport, guide: Guide, text: GuideText): string {
  const title = (id: NodeId): string => plainText(text.nodes[id]?.title ?? id, text).text || id;
  const rows = problems.flatMap(({ problem, listed }) =>
    listed.map(({ steps, end }, index) => [
      problem,
      String(index + 1),
      String(steps.length),
      end,
      nodesOf(guide).get(end)?.kind ?? '',
      [...steps.map(({ node, answer }) => `${node}: ${answer}`), end].join(' > '),
      [
        ...steps.map(
          ({ node, answer }) => `${title(node)} ${answerLabel(node, answer, text).text}`,
        ),
        title(end),
      ].join(' > '),
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What begins like a formula is told to be a text, since spreadsheets would reckon it. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
