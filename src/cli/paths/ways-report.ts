import { coverJourneys, type JourneyCoverage } from '../../content/build/cover-journeys.js';
import type { ScenariosFile } from '../../content/format/scenarios-file.js';
import { findWays } from '../../map/ways/find-ways.js';
import type { Way } from '../../map/ways/count-ways.js';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../model/guide.js';

/** What `rahnuma paths` tells of a guide, as its JSON has it. */
export interface WaysReport {
  readonly guide: string;
  readonly problems: readonly ProblemReport[];
  /** The nodes to which no way leads as long as the page gives no facts. */
  readonly withoutWay: readonly NodeId[];
  /** Absent where the guide has no journeys. */
  readonly journeys?: JourneysReport;
}

export interface ProblemReport {
  readonly problem: string;
  /** How many ways there are, in digits, since it may be more than a number holds; absent where they are too many to count. */
  readonly ways?: string;
  readonly ends: readonly { readonly node: NodeId; readonly kind: string; readonly ways: string }[];
  readonly longest?: Way;
  /** Whether there are more ways than are listed. */
  readonly isCut: boolean;
  readonly listed: readonly Way[];
}

export interface JourneysReport extends Pick<JourneyCoverage, 'missedNodes' | 'missedBranches'> {
  readonly count: number;
  readonly nodes: number;
  readonly branches: number;
}

/** Counts and lists the ways through a guide, at most so many of each problem, and what its journeys come to. */
export function waysReport(
  guide: Guide,
  most: number,
  journeys: ScenariosFile | undefined,
): WaysReport {
  const { problems, reached } = findWays(guide, { most });
  const nodes = nodesOf(guide);
  return {
    guide: guide.id,
    problems: problems.map(({ problem, counts, listed }) => ({
      problem,
      ...(counts ? { ways: String(counts.ways) } : {}),
      ends: [...(counts?.ends ?? [])].map(([node, ways]) => {
        return { node, kind: nodes.get(node)?.kind ?? '', ways: String(ways) };
      }),
      ...(counts?.longest ? { longest: counts.longest } : {}),
      isCut: counts === undefined || counts.ways > BigInt(listed.length),
      listed,
    })),
    withoutWay: problems.every(({ counts }) => counts)
      ? [...nodes.keys()].filter((id) => !reached.has(id))
      : [],
    ...(journeys ? { journeys: journeysReport(guide, journeys) } : {}),
  };
}

function journeysReport(guide: Guide, journeys: ScenariosFile): JourneysReport {
  const { nodes, branches, ...missed } = coverJourneys(guide, journeys);
  return { count: journeys.length, nodes: nodes.length, branches: branches.length, ...missed };
}
