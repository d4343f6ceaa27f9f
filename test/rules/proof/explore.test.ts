import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildGuide } from '../../../src/content/build/build-guide.js';
import { checkProof } from '../../../src/rules/proof/check-proof.js';
import { explore } from '../../../src/rules/proof/explore.js';
import { guideFile } from '../../../src/content/format/guide-file.js';
import type { Guide } from '../../../src/model/guide.js';
import { base, guideOf } from '../../content/support.js';
import { listener } from '../support.js';

const FACTS = 'operator: { values: [jazz, zong, unknown] }, puk: { values: [had, lost] }';

/** A guide from the nodes of its problem `p`, and of a second problem where there is one. */
function guide(p: string, q = '{ start: done, nodes: { done: { kind: resolution } } }'): Guide {
  const source = `
id: small
source-locale: en
locales: [en]
facts: { ${FACTS} }
problems:
  q: ${q}
  p:
    start: start
    nodes:
${p}
      done: { kind: resolution }
      other: { kind: escalation }
`;
  return buildGuide(v.parse(guideFile, parse(source)), {}, {});
}

const reached = (of: Guide): string[] => [...explore(of).reached].filter((id) => id !== 'q/done');

describe('what the page may have given', () => {
  const branches = (last: string) => `
      start: { kind: question, answers: { a: { to: done }, b: { to: [
        { when: { is: { operator: jazz } }, to: jazz }, { when: { is: { operator: zong } }, to: zong }${last} ] } } }
      jazz: { kind: resolution }
      zong: { kind: resolution }`;

  test('is covered, each value and none, though no question asks for it', () => {
    const { stuck } = explore(guide(branches(', { to: other }')));
    expect(stuck).toEqual([]);
    expect(reached(guide(branches(', { to: other }')))).toEqual(
      expect.arrayContaining(['p/jazz', 'p/zong', 'p/other']),
    );
  });

  test('leaves an answer without a way on where one value is forgotten', () => {
    const { stuck } = explore(
      guide(branches(', { when: { not: { is: { operator: unknown } } }, to: other }')),
    );
    expect(stuck).toEqual([{ node: 'p/start', answer: 'b', facts: { operator: 'unknown' } }]);
  });

  test('leaves an answer without a way on where only the known values lead on', () => {
    const { stuck } = explore(
      guide(branches(', { when: { is: { operator: unknown } }, to: other }')),
    );
    expect(stuck).toEqual([{ node: 'p/start', answer: 'b', facts: {} }]);
  });

  test('costs nothing where nothing reads it', () => {
    const small = guide(branches(', { to: other }'));
    const facts = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `f${at}`,
        { kind: 'choice' as const, values: ['a', 'b', 'c'], sensitive: false },
      ]),
    );
    const more = explore({ ...small, facts: { ...small.facts, ...facts } });
    expect(more).toEqual(explore(small));
  });
});

describe('what is known on the way', () => {
  test('decides the conditions after the question that asked for it', () => {
    const asked = guide(`
      start: { kind: question, asks: operator, answers: {
        jazz: { to: again }, zong: { to: done }, unknown: { to: done } } }
      again: { kind: question, answers: { a: { to: other }, b: { to: [
        { when: { is: { operator: zong } }, to: never }, { to: done } ] } } }
      never: { kind: resolution }`);
    expect(reached(asked)).not.toContain('p/never');
    expect(reached(asked)).toContain('p/other');
  });

  test('passes over a second question for it, on the answer that has its value', () => {
    const twice = guide(`
      start: { kind: question, asks: operator, answers: {
        jazz: { to: again }, zong: { to: done }, unknown: { to: done } } }
      again: { kind: question, asks: operator, answers: {
        zong: { to: never }, mine: { to: other, value: jazz }, unknown: { to: never } } }
      never: { kind: resolution }`);
    expect(reached(twice)).toEqual(expect.arrayContaining(['p/again', 'p/other']));
    expect(reached(twice)).not.toContain('p/never');
  });

  test('is still asked for where a condition found that it is not known', () => {
    const open = guide(`
      start: { kind: question, answers: { a: { to: done }, b: { to: [
        { when: { known: operator }, to: done }, { to: ask } ] } } }
      ask: { kind: question, asks: operator, answers: {
        jazz: { to: jazz }, zong: { to: zong }, unknown: { to: other } } }
      jazz: { kind: resolution }
      zong: { kind: resolution }`);
    expect(reached(open)).toEqual(expect.arrayContaining(['p/jazz', 'p/zong', 'p/other']));
  });

  test.each([
    '{ all: [{ is: { operator: jazz } }, { is: { operator: zong } }] }',
    '{ all: [{ is: { puk: had } }, { not: { known: puk } }] }',
    '{ not: { any: [{ not: { known: puk } }, { in: { puk: [had, lost] } }] } }',
  ])('never fulfils a contradiction: %s', (when) => {
    const impossible = guide(`
      start: { kind: question, answers: { a: { to: other }, b: { to: [
        { when: ${when}, to: never }, { to: done } ] } } }
      never: { kind: resolution }`);
    expect(reached(impossible)).toEqual(expect.arrayContaining(['p/done', 'p/other']));
    expect(reached(impossible)).not.toContain('p/never');
  });
});

describe('a visit that begins in the middle', () => {
  const wayOn = (last: string) =>
    guide(`
      start: { kind: question, asks: operator, answers: {
        jazz: { to: again }, zong: { to: again }, unknown: { to: done } } }
      again: { kind: question, answers: { a: { to: other }, b: { to: [
        { when: { in: { operator: [jazz, zong] } }, to: done }${last} ] } } }`);
  const findings = (of: Guide): readonly string[] => {
    const reporter = listener();
    checkProof(of, reporter);
    return reporter.told;
  };

  test('must find a way on with nothing known, though a visit from the start knows more', () => {
    const again = ['no-way-on problems.1.nodes.1.answers.1.route'];
    expect(explore(wayOn('')).stuck).toEqual([]);
    expect(findings(wayOn(''))).toEqual(again);
  });

  test('does not make up for a condition that never holds from the start', () => {
    expect(findings(wayOn(', { to: other }'))).toEqual([]);
    const never = ', { when: { not: { known: operator } }, to: other }, { to: other }';
    expect(findings(wayOn(never))).toEqual([
      'condition-never-holds problems.1.nodes.1.answers.1.route.1.when',
    ]);
  });
});

describe('a detour', () => {
  const unlock = (detour: string) => `
      start: { kind: question, answers: { a: { to: other }, b: { to: [
        { when: { known: puk }, to: done }, { to: restart } ] } } }
      restart: { kind: remedy, ${detour} failed: other, worked: [
        { when: { is: { puk: had } }, to: with-puk }, { to: done } ] }
      with-puk: { kind: resolution }`;
  const find = `{ start: find, nodes: { done: { kind: resolution }, gone: { kind: escalation }, find: {
    kind: question, answers: { a: { to: done, learn: { puk: had } }, b: { to: gone, learn: { puk: lost } } } } } }`;

  test('comes back to its remedy with what was learnt on it', () => {
    expect(reached(guide(unlock('detour: q,'), find))).toContain('p/with-puk');
    expect(reached(guide(unlock(''), find))).not.toContain('p/with-puk');
    const lost = find.replace('puk: had', 'puk: lost');
    expect(reached(guide(unlock('detour: q,'), lost))).not.toContain('p/with-puk');
  });

  test('comes back from where it hands over too', () => {
    const over = find.replace('to: done, learn: { puk: had }', 'to: gone, learn: { puk: had }');
    expect(reached(guide(unlock('detour: q,'), over))).toContain('p/with-puk');
  });

  test('may hold another detour, and each comes back to its own remedy', () => {
    const inner = `{ start: deep, nodes: { done: { kind: resolution }, unlocked: { kind: resolution }, deep: {
      kind: remedy, detour: q/ask, failed: done, worked: [{ when: { is: { puk: had } }, to: unlocked }, { to: done }] },
      ask: { kind: question, answers: { a: { to: done, learn: { puk: had } }, b: { to: done } } } } }`;
    const { stuck } = explore(guide(unlock('detour: q,'), inner));
    expect(stuck).toEqual([]);
    expect(reached(guide(unlock('detour: q,'), inner))).toEqual(
      expect.arrayContaining(['q/unlocked', 'p/with-puk']),
    );
  });
});

test('every node of the whole guide is reached, and every branch taken', () => {
  const whole = guideOf(base);
  const { reached, taken, stuck } = explore(whole);
  const nodes = whole.problems.flatMap((problem) => problem.nodes);
  const branches = nodes.flatMap((node) => node.answers);
  expect([...reached].sort()).toEqual(nodes.map(({ id }) => id).sort());
  expect(branches.flatMap(({ route }) => route).every((branch) => taken.has(branch))).toBe(true);
  expect(stuck).toEqual([]);
});
