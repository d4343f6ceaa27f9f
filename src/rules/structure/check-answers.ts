import type { DataPath } from '../../model/data-path.js';
import { valuesOf, type FactId } from '../../model/fact.js';
import type { Guide, GuideNode } from '../../model/guide.js';
import { askedBy } from '../../model/node-fields.js';
import { NODE_KINDS, type Replies } from '../../model/node-kinds.js';
import { placedNodes } from '../places.js';
import type { Reporter } from '../reporter.js';

/** Finds answers that a node of its kind must have and has not, or has and may not have. */
export function checkAnswers(guide: Guide, reporter: Reporter): void {
  for (const { node, path } of placedNodes(guide)) {
    if (reporter.isFull) return;
    const at = [...path, 'answers'];
    const { replies } = NODE_KINDS[node.kind];
    if (replies === undefined) checkChosen(node, at, reporter);
    else checkReplies(node, replies, at, reporter);
    const asked = askedBy(node);
    if (asked !== undefined) checkValues(guide, node, asked, at, reporter);
  }
}

/** Answers that the author chose. */
function checkChosen(node: GuideNode, path: DataPath, reporter: Reporter): void {
  const { length } = node.answers;
  if (length >= 2) return;
  const count = length === 1 ? '1 answer' : 'no answers';
  const message = `The ${node.kind} “${node.id}” has ${count}; a ${node.kind} has at least two`;
  reporter.add('too-few-answers', path, message, `Add an answer, or lead past the ${node.kind}`);
}

function checkReplies(
  { id: nodeId, kind, answers }: GuideNode,
  { required, optional }: Replies,
  path: DataPath,
  reporter: Reporter,
): void {
  const known = [...required, ...optional];
  answers.forEach(({ id }, index) => {
    if (known.includes(id)) return;
    const message = `There is no answer “${id}” to a node of the kind ${kind}`;
    reporter.add('unknown-answer', [...path, index, 'id'], message, { wrong: id, known });
  });
  for (const id of required) {
    if (answers.some((answer) => answer.id === id)) continue;
    const message = `The ${kind} “${nodeId}” has no answer “${id}”`;
    reporter.add('missing-field', path, message, 'Add it');
  }
}

/** A node that asks for a fact is passed over when it is known, on the answer that has its value. */
function checkValues(
  { facts }: Guide,
  node: GuideNode,
  asked: FactId,
  path: DataPath,
  reporter: Reporter,
): void {
  node.answers.forEach(({ id, learn }, index) => {
    if (Object.hasOwn(learn, asked)) return;
    const message = `The answer “${id}” does not tell “${asked}”, which is asked for`;
    reporter.add('missing-field', [...path, index, 'learn'], message, 'Add the value it tells');
  });
  const covered = new Set(node.answers.map(({ learn }) => learn[asked]));
  const open = valuesOf(facts[asked]).filter((value) => !covered.has(value));
  if (open.length === 0) return;
  reporter.add(
    'value-without-answer',
    path,
    `The question “${node.id}” asks for “${asked}” but has no answer for: ${open.join(', ')}`,
    'Add an answer for each value, so that a page that gives the value leads on',
  );
}
