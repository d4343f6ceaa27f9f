import { DETOUR_ANSWERS } from '../../engine/chart/detours.js';
import { answer } from '../../engine/moves.js';
import { replay } from '../../engine/replay.js';
import type { Snapshot } from '../../engine/snapshot.js';
import { holds, type Condition } from '../../model/condition.js';
import { nodeId, nodesOf } from '../../model/graph/guide-nodes.js';
import type { Guide, GuideNode, NodeId } from '../../model/guide.js';
import { detourOf } from '../../model/node-fields.js';
import type { ScenariosFile } from '../format/scenarios-file.js';

const [DETOUR] = DETOUR_ANSWERS;

/** Something that can be answered, and where it leads: one branch of an answer, or the way into a detour. */
export interface BranchPlace {
  readonly node: NodeId;
  readonly answer: string;
  readonly to: NodeId;
  /** Absent where nothing more must hold. */
  readonly when?: Condition;
}

export interface JourneyCoverage {
  readonly nodes: readonly NodeId[];
  /** Those that no journey comes to. */
  readonly missedNodes: readonly NodeId[];
  readonly branches: readonly BranchPlace[];
  /** Those that no journey takes. */
  readonly missedBranches: readonly BranchPlace[];
}

/** Which nodes and branches of a guide its journeys come to. One that does not hold counts as far as it does. */
export function coverJourneys(guide: Guide, journeys: ScenariosFile): JourneyCoverage {
  const nodes = new Set<NodeId>();
  const taken = new Set<string>();
  for (const journey of journeys) {
    let here = answer(replay(guide, [], journey.facts), journey.problem, 0);
    if (here.node) nodes.add(here.node.id);
    for (const [target, given] of journey.answers.flatMap((entry) => Object.entries(entry))) {
      const isHere = here.node?.id === nodeId(journey.problem, target);
      if (!isHere || !here.answers.includes(given)) break;
      const next = answer(here, given, 0);
      const branch = branchTaken(here, given, next);
      if (branch) taken.add(keyOf(branch));
      if (next.node) nodes.add(next.node.id);
      here = next;
    }
  }
  const all = [...nodesOf(guide).values()];
  const branches = all.flatMap(branchesOf);
  return {
    nodes: all.map(({ id }) => id),
    missedNodes: all.flatMap(({ id }) => (nodes.has(id) ? [] : [id])),
    branches,
    missedBranches: branches.filter((branch) => !taken.has(keyOf(branch))),
  };
}

const keyOf = (branch: BranchPlace): string => JSON.stringify(branch);

function branchesOf(node: GuideNode): BranchPlace[] {
  const ofAnswers = node.answers.flatMap(({ id, route }) =>
    route.map((branch) => ({ node: node.id, answer: id, ...branch })),
  );
  const detour = detourOf(node);
  return detour === undefined
    ? ofAnswers
    : [...ofAnswers, { node: node.id, answer: DETOUR, to: detour }];
}

/** Absent where a remedy is only tried again, and for the way back from a detour. */
function branchTaken(before: Snapshot, given: string, after: Snapshot): BranchPlace | undefined {
  const { node, guide } = before;
  if (!node || (after.node?.id === node.id && after.attempt > before.attempt)) return undefined;
  const learnt = node.answers.find(({ id }) => id === given)?.learn;
  const facts = { ...before.facts, ...learnt };
  return branchesOf(node)
    .filter((branch) => branch.answer === given)
    .find(({ when }) => when === undefined || holds(when, facts, guide.conditions));
}
