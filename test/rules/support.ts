import { checkStructure } from '../../src/rules/structure/check-structure.js';
import type { ErrorCode, Fix, Reporter } from '../../src/rules/reporter.js';
import type { Guide, GuideNode, NodeId } from '../../src/model/guide.js';

/** A reporter that keeps what it is told, as `code path`, and what it is told to do about it. */
interface Listener extends Reporter {
  readonly told: readonly string[];
  readonly fixes: readonly Fix[];
}

/** @param most after so many findings, more are of no use */
export function listener(most = Infinity): Listener {
  const told: string[] = [];
  const fixes: Fix[] = [];
  return {
    told,
    fixes,
    get isFull() {
      return told.length >= most;
    },
    get count() {
      return told.length;
    },
    add: (code: ErrorCode, path, _message, fix) => {
      told.push(`${code} ${path.join('.')}`);
      fixes.push(fix);
    },
  };
}

/** What the rules find in a structure. */
export function findingsIn(guide: Guide): readonly string[] {
  const reporter = listener();
  checkStructure(guide, reporter);
  return reporter.told;
}

/** The names that are offered in place of each wrong one in a structure. */
export function offeredIn(guide: Guide): Record<string, readonly string[]> {
  const reporter = listener();
  checkStructure(guide, reporter);
  const wrong = reporter.fixes.filter((fix) => typeof fix !== 'string');
  return Object.fromEntries(wrong.map((fix) => [fix.wrong, [...fix.known]]));
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

/** A remedy whose replies all lead to one node. */
export const remedy = (id: NodeId, to: NodeId, detour?: NodeId): GuideNode => ({
  kind: 'remedy',
  id,
  sources: [],
  tries: 1,
  ...(detour === undefined ? {} : { detour }),
  answers: ['worked', 'failed', 'could-not'].map((reply) => ({
    id: reply,
    learn: {},
    route: [{ to }],
  })),
});

export const end = (id: NodeId): GuideNode => ({
  kind: 'resolution',
  id,
  sources: [],
  answers: [],
});
