import { describe, expect, test } from 'vitest';
import { checkCompiledGuide } from '../../src/compiled/outside/check-compiled.js';
import { compiledGuide } from '../../src/compiled/compiled-files.js';
import type { CheckedGuide } from '../../src/content/check-guide.js';
import { answer } from '../../src/engine/moves.js';
import { questionsLeft } from '../../src/engine/questions-left.js';
import { replay } from '../../src/engine/replay.js';
import type { Condition } from '../../src/model/condition.js';
import type { Fact } from '../../src/model/fact.js';
import type { GuideNode, NodeId, Problem } from '../../src/model/guide.js';
import { checkProof } from '../../src/rules/proof/check-proof.js';
import { check, edited } from '../content/support.js';
import { end, findingsIn, guideOf, listener, question } from './support.js';
import { list } from '../support/list.js';

/** Each of these would take longer than anybody waits, if everything in it were looked at one by one: some 2³⁰ times. */

const proof = (guide: Parameters<typeof checkProof>[0]): readonly string[] => {
  const told: string[] = [];
  checkProof(guide, {
    ...listener(),
    add: (code, path, message) => told.push(`${code} ${path.join('.')}: ${message}`),
  });
  return told;
};

/** The base guide with so many conditions, each of which names the one before twice; a branch reads the last. */
function doubled(count: number): CheckedGuide {
  const conditions = list(count, (at) => `  c${at + 1}: { all: [c${at}, c${at}] }\n`).join('');
  const named = edited('guide.yaml', 'problems:', `  c0: is-jazz\n${conditions}\nproblems:`);
  return check(edited('guide.yaml', 'when: is-jazz', `when: c${count}`, named));
}

describe('conditions, each of which names the one before twice,', () => {
  test('are checked, proved, built and walked', () => {
    const { guide, ...checked } = doubled(28);
    expect(checked.findings).toEqual([]);
    if (!guide) throw new Error('It is a guide');
    const { data } = checkCompiledGuide(compiledGuide({ ...checked, guide }), 'x');
    if (!data) throw new Error('The element takes it too');
    const begun = answer(replay(data.guide, [], { operator: 'jazz' }), 'no-code', 0);
    expect(begun.node?.id).toBe('no-code/signal-bars');
    expect(questionsLeft(begun)).toBe(1);
    expect(answer(begun, 'none', 0).node?.id).toBe('no-code/restart-phone');
  });

  test('are refused where they go deeper than a condition may', () => {
    const codes = new Set(doubled(40).findings.map(({ code }) => code));
    expect([...codes]).toEqual(['too-large']);
  });
});

describe('the proof gives up, and says so,', () => {
  test('where facts belong together in pairs that stand far apart', () => {
    const fact: Fact = { kind: 'choice', values: ['a', 'b'], sensitive: false };
    const facts = Object.fromEntries(list(60, (at) => [`f${at}`, fact] as const));
    const any = list(30, (at): Condition => ({ is: { [`f${at}`]: 'a', [`f${at + 30}`]: 'a' } }));
    const asks = question('p/q', 'p/e', 'p/e');
    const node: GuideNode = {
      ...asks,
      answers: asks.answers.map((each) => ({
        ...each,
        route: [{ when: { any }, to: 'p/e' }, { to: 'p/e' }],
      })),
    };
    const guide = guideOf([node, end('p/e')], { facts: { ...facts, other: fact } });
    expect(findingsIn(guide)).toEqual([]);
    const [told, ...more] = proof(guide);
    expect(more).toEqual([]);
    expect(told).toMatch(/^too-large problems: .*multiplies them most: (“f\d+”, ){5}“f\d+”$/);
  });

  test('where each of two remedies leads into the next problem, thirty times', () => {
    const problems = list(30, (at): Problem => {
      const id = (name: string): NodeId => `p${at}/${name}`;
      const remedy = (name: string): GuideNode => ({
        kind: 'remedy',
        id: id(name),
        tries: 1,
        sources: [],
        ...(at < 29 ? { detour: `p${at + 1}/q` as NodeId } : {}),
        answers: ['worked', 'failed', 'could-not'].map((reply) => ({
          id: reply,
          learn: {},
          route: [{ to: id('e') }],
        })),
      });
      const nodes = [question(id('q'), id('a'), id('b')), remedy('a'), remedy('b'), end(id('e'))];
      return { id: `p${at}`, start: id('q'), nodes };
    });
    const guide = guideOf([], { problems });
    expect(findingsIn(guide)).toEqual([]);
    expect(proof(guide)).toEqual([expect.stringMatching(/^too-large problems: Detours lead/)]);
  });
});
