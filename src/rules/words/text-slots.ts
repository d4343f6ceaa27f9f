import type { DataPath } from '../../model/data-path.js';
import { valuesOf } from '../../model/fact.js';
import type { Guide, GuideNode } from '../../model/guide.js';
import { detourOf } from '../../model/node-fields.js';
import { NODE_KINDS } from '../../model/node-kinds.js';

/**
 * What a text is: a `line` of any kind; a `label`, inside a button, with nothing to tap; a `name` of a fact or value, which
 * stands where a placeholder is; a `body` of blocks; or `phrases`, which are not shown.
 */
export type SlotKind = 'line' | 'label' | 'name' | 'body' | 'phrases';

/** A place in the words of a guide where its structure has room for a text. */
export interface TextSlot {
  /** Where it stands in the compiled words of a locale; phrases stand beside them, at `phrases`. */
  readonly path: DataPath;
  readonly kind: SlotKind;
  readonly required: boolean;
}

/** Every text that a guide of this structure has, in the order of its structure. */
export function* slotsOf(guide: Guide): Generator<TextSlot> {
  yield line('title');
  yield line('description');
  for (const [id, fact] of Object.entries(guide.facts)) {
    yield name('facts', id, 'label');
    yield name('facts', id, 'unset');
    for (const value of valuesOf(fact)) yield name('facts', id, 'values', value);
  }
  for (const contact of Object.keys(guide.contacts)) yield label('contacts', contact);
  for (const problem of guide.problems) {
    yield label('problems', problem.id, 'title');
    yield label('problems', problem.id, 'hint');
    yield phrases(problem.id);
    for (const node of problem.nodes) yield* nodeSlots(node);
  }
}

/** Likewise, as a list. */
export const textSlots = (guide: Guide): TextSlot[] => [...slotsOf(guide)];

/** The answers of a node that have words, the way into its detour included. Replies have those of the interface else. */
export function answersWithText(node: GuideNode): { id: string; required: boolean }[] {
  const required = NODE_KINDS[node.kind].replies === undefined;
  const answers = node.answers.map(({ id }) => ({ id, required }));
  return detourOf(node) === undefined ? answers : [...answers, { id: 'detour', required: true }];
}

function nodeSlots(node: GuideNode): TextSlot[] {
  const { needsBody, needsSummary } = NODE_KINDS[node.kind];
  return [
    label('nodes', node.id, 'title'),
    { path: ['nodes', node.id, 'body'], kind: 'body', required: needsBody },
    phrases(node.id),
    ...(needsSummary ? [line('nodes', node.id, 'summary')] : []),
    ...answersWithText(node).flatMap(({ id, required }): TextSlot[] => [
      { path: ['nodes', node.id, 'answers', id, 'label'], kind: 'label', required },
      { path: ['nodes', node.id, 'answers', id, 'summary'], kind: 'line', required: false },
    ]),
  ];
}

const line = (...path: string[]): TextSlot => ({ path, kind: 'line', required: true });
const label = (...path: string[]): TextSlot => ({ path, kind: 'label', required: true });
const name = (...path: string[]): TextSlot => ({ path, kind: 'name', required: true });
const phrases = (point: string): TextSlot => ({
  path: ['phrases', point],
  kind: 'phrases',
  required: false,
});
