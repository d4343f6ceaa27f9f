import { checkStructure } from '../../src/rules/check-structure.js';
import type { ErrorCode, Reporter } from '../../src/rules/reporter.js';
import type { Guide, GuideNode, NodeId } from '../../src/model/guide.js';

/** A reporter that keeps what it is told, as `code path`. */
export function listener(): Reporter & { readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    isFull: false,
    get count() {
      return told.length;
    },
    add: (code: ErrorCode, path) => void told.push(`${code} ${path.join('.')}`),
  };
}

/** What the rules find in a structure. */
export function findingsIn(guide: Guide): string[] {
  const reporter = listener();
  checkStructure(guide, reporter);
  return reporter.told;
}

/** A guide of one problem `p` with these nodes, and of whatever else is given. */
export const guideOf = (nodes: readonly GuideNode[], rest: Partial<Guide> = {}): Guide => ({
  id: 'small',
  version: '00000000',
  sourceLocale: 'en',
  locales: ['en'],
  languageNames: { en: 'English' },
  conditions: {},
  facts: {},
  problems: [{ id: 'p', start: nodes[0]?.id ?? 'p/none', nodes }],
  contacts: {},
  sources: {},
  ...rest,
});

/** A question whose answers `a0`, `a1` … lead to these nodes. */
export const question = (id: NodeId, ...to: readonly NodeId[]): GuideNode => ({
  kind: 'question',
  id,
  sources: [],
  answers: to.map((target, index) => ({
    id: `a${index}`,
    learn: {},
    route: [{ to: target }],
  })),
});

export const end = (id: NodeId): GuideNode => ({
  kind: 'resolution',
  id,
  sources: [],
  answers: [],
});
