import { toldCondition } from '../../map/graph/told-condition.js';
import type { Way } from '../../map/ways/count-ways.js';
import type { JourneysReport, ProblemReport, WaysReport } from './ways-report.js';

/** How many ways there are and what no journey comes to, for a person to read. */
export function waysSummary({ problems, withoutWay, journeys }: WaysReport): string {
  const lines = [
    ...problems.flatMap(problemLines),
    ...(withoutWay.length === 0
      ? []
      : [
          '',
          'Nodes to which no way leads unless the page gives facts:',
          ...withoutWay.map(indented),
        ]),
    '',
    ...(journeys ? journeyLines(journeys) : ['There are no journeys: scenarios.yaml tells them.']),
  ];
  return `${lines.join('\n')}\n`;
}

function problemLines({ problem, ways, ends, longest, isCut, listed }: ProblemReport): string[] {
  if (ways === undefined) {
    return [
      `${problem}: more ways than can be counted, since too many facts are of use at the same time`,
    ];
  }
  const cut = isCut ? `; ${counted(listed.length)} of them listed` : '';
  return [
    `${problem}: ${told(ways)} ${ways === '1' ? 'way' : 'ways'} to ${counted(ends.length)} ${ends.length === 1 ? 'end' : 'ends'}${cut}`,
    ...(longest
      ? [`  the longest has ${counted(longest.steps.length)} answers: ${pathOf(longest)}`]
      : []),
  ];
}

/** The path by the nodes, without the problem where it stays the same. */
function pathOf({ steps, end }: Way): string {
  let before = '';
  return [...steps.map(({ node }) => node), end]
    .map((id) => {
      const [problem = '', local = ''] = id.split('/');
      const shown = problem === before ? local : id;
      before = problem;
      return shown;
    })
    .join(' > ');
}

function journeyLines(report: JourneysReport): string[] {
  const { count, nodes, branches, missedNodes, missedBranches } = report;
  const walked = (all: number, missed: number) => `${counted(all - missed)} of ${counted(all)}`;
  return [
    `${counted(count)} journeys come to ${walked(nodes, missedNodes.length)} nodes, and take ${walked(branches, missedBranches.length)} branches.`,
    ...(missedNodes.length === 0 ? [] : ['Nodes without a journey:', ...missedNodes.map(indented)]),
    ...(missedBranches.length === 0 ? [] : ['Answers without a journey:']),
    ...missedBranches.map(({ node, answer, to, when }) =>
      indented(`${node}: ${answer} > ${to}${when ? ` (${toldCondition(when)})` : ''}`),
    ),
  ];
}

const indented = (line: string): string => `  ${line}`;

const counted = (count: number): string => count.toLocaleString('en');

/** A number in digits, or its size where it has more than a person reads. */
const told = (digits: string): string =>
  digits.length > 15 ? `about 10^${digits.length - 1}` : counted(Number(digits));
