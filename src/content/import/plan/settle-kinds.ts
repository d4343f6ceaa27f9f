import type { NodeKind } from '../../../model/guide.js';
import type { DrawnArrow, DrawnNode } from '../drawn.js';
import type { Remark } from '../remark.js';
import { nameOf } from './name-of.js';
import type { PlannedNode } from './planned.js';

/** How many arrows may lead away from a node of a kind. */
const ARROWS: Readonly<Record<NodeKind, readonly [least: number, most: number]>> = {
  question: [2, Infinity],
  remedy: [1, 3],
  notice: [1, 1],
  resolution: [0, 1],
  escalation: [0, 0],
};

/** Gives each node the kind that its author says, or that its arrows make of it. */
export function settleKind(drawn: DrawnNode, remarks: Remark[]): PlannedNode {
  const { line, kind: said, asks = false } = drawn;
  const arrows = withoutTwins(drawn, remarks);
  const isSaid = said !== undefined && fits(said, arrows);
  const kind = isSaid ? said : kindFor(arrows);
  const name = nameOf(drawn);
  if (said !== undefined && !isSaid) {
    const message = `“${name}” cannot have the kind “${said}” with ${counted(arrows)}; it is a ${kind}`;
    remarks.push({ line, message, fix: 'Change its kind in guide.yaml, or draw its arrows' });
  } else if (asks && arrows.length < 2) {
    const message = `“${name}” is drawn as a question with ${counted(arrows)}; it is a ${kind}`;
    remarks.push({ line, message, fix: 'Add what else can be answered, if it asks' });
  }
  return { drawn, kind, arrows: kind === 'remedy' ? asReplies(drawn, arrows, remarks) : arrows };
}

/** What says that a remedy did not work, where it is drawn first. */
const DENIAL =
  /^(?:no|not|nope|didn’?'?t|doesn’?'?t|fail(?:ed|s|ure)?|still|نہیں|不|没|否|未)(?![a-z])/iu;

/** The arrows of a remedy in the order of its replies: worked, failed, could not. */
function asReplies(
  drawn: DrawnNode,
  arrows: readonly DrawnArrow[],
  remarks: Remark[],
): readonly DrawnArrow[] {
  const [first, second, ...more] = arrows;
  if (!first || !second) return arrows;
  const isTurned = DENIAL.test(first.label ?? '') && !DENIAL.test(second.label ?? '');
  const [worked, failed] = isTurned ? [second, first] : [first, second];
  if (!isReply('worked', worked) || !isReply('failed', failed)) {
    const message = `Of the remedy “${nameOf(drawn)}”, ${told(worked)} was taken for “worked” and ${told(failed)} for “failed”`;
    const fix = 'Exchange them in guide.yaml where it is the other way round';
    remarks.push({ line: drawn.line, message, fix });
  }
  return [worked, failed, ...more];
}

const isReply = (reply: string, { label = '' }: DrawnArrow): boolean =>
  label.toLowerCase() === reply;

const told = ({ label, to }: DrawnArrow): string =>
  label === undefined ? `the arrow to “${to}”` : `“${label}”`;

const fits = (kind: NodeKind, { length }: readonly DrawnArrow[]): boolean => {
  const [least, most] = ARROWS[kind];
  return length >= least && length <= most;
};

const kindFor = ({ length }: readonly DrawnArrow[]): NodeKind =>
  length === 0 ? 'resolution' : length === 1 ? 'notice' : 'question';

const counted = ({ length }: readonly DrawnArrow[]): string =>
  length === 0 ? 'no arrow' : length === 1 ? 'one arrow' : `${length} arrows`;

/** The same answer that leads to the same place is one. */
function withoutTwins(drawn: DrawnNode, remarks: Remark[]): DrawnArrow[] {
  const seen = new Set<string>();
  return drawn.arrows.filter(({ label = '', to, line }) => {
    const name = `${label}\n${to}`;
    if (seen.has(name)) {
      const message = `The arrow from “${nameOf(drawn)}” stands twice; it is taken once`;
      remarks.push({ line, message, fix: 'Remove it, or lead it elsewhere' });
      return false;
    }
    seen.add(name);
    return true;
  });
}
