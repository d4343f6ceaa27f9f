import type { Guide, GuideNode } from '../model/guide.js';
import { pathOf } from './reach.js';
import type { DataPath } from '../model/data-path.js';

/** A place in a text file where the structure of the guide has room for words. */
export interface TextSlot {
  readonly path: DataPath;
  /** A `label` is inside a button, so it holds no link and no number to tap. `phrases` are not shown. */
  readonly kind: 'line' | 'label' | 'body' | 'phrases';
  /** Whether the source locale must have it. */
  readonly required: boolean;
}

const REPLIES = ['worked', 'failed', 'could-not'] as const;

/** Every text that a guide of this structure has, in the order of its structure. */
export function textSlots(guide: Guide): TextSlot[] {
  const line = (...path: string[]): TextSlot => ({ path, kind: 'line', required: true });
  const label = (...path: string[]): TextSlot => ({ path, kind: 'label', required: true });
  return [
    line('title'),
    line('description'),
    ...Object.entries(guide.facts).flatMap(([fact, { values }]) => [
      label('facts', fact, 'label'),
      label('facts', fact, 'unset'),
      ...values.map((value) => label('facts', fact, 'values', value)),
    ]),
    ...Object.keys(guide.contacts).map((contact) => label('contacts', contact)),
    ...guide.problems.flatMap((problem) => [
      label('problems', problem.id, 'title'),
      label('problems', problem.id, 'hint'),
      { path: ['problems', problem.id, 'phrases'], kind: 'phrases', required: false } as const,
      ...problem.nodes.flatMap(nodeSlots),
    ]),
  ];
}

function nodeSlots(node: GuideNode): TextSlot[] {
  const at = (...rest: string[]): DataPath => [...pathOf(node.id), ...rest];
  const answer = (id: string, required: boolean): TextSlot[] => [
    { path: at('answers', id, 'label'), kind: 'label', required },
    { path: at('answers', id, 'summary'), kind: 'line', required },
  ];
  const common: TextSlot[] = [
    { path: at('title'), kind: 'label', required: true },
    { path: at('body'), kind: 'body', required: node.kind !== 'question' },
    { path: at('phrases'), kind: 'phrases', required: false },
  ];
  if (node.kind === 'question') {
    return [...common, ...node.answers.flatMap(({ id }) => answer(id, true))];
  }
  common.push({ path: at('summary'), kind: 'line', required: true });
  if (node.kind !== 'remedy') return common;
  return [
    ...common,
    ...REPLIES.flatMap((id) => answer(id, false)),
    ...(node.detour === undefined ? [] : answer('detour', true)),
  ];
}
