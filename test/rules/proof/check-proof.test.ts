import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/model/condition.js';
import type { Facts } from '../../../src/model/fact.js';
import type { Answer, Branch, Guide, GuideNode } from '../../../src/model/guide.js';
import { checkProof } from '../../../src/rules/proof/check-proof.js';
import { end, guideOf, listener, question, remedy } from '../support.js';

const FACTS = {
  operator: { kind: 'choice', values: ['jazz', 'zong', 'unknown'], sensitive: false },
  puk: { kind: 'choice', values: ['had', 'lost'], sensitive: false },
} as const;

const to = (when?: Condition): Branch => ({ ...(when ? { when } : {}), to: 'p/end' });

/** A guide whose first node has these answers. */
function guide(answers: readonly Answer[], node: GuideNode = question('p/start')): Guide {
  return guideOf([{ ...node, answers }, end('p/end')], { facts: FACTS });
}

const answer = (id: string, learn: Facts, ...route: readonly Branch[]): Answer => ({
  id,
  learn,
  route,
});

function told(of: Guide): readonly string[] {
  const reporter = listener();
  checkProof(of, reporter);
  return reporter.told;
}

const ROUTE = 'problems.0.nodes.0.answers.1.route';
const FINE = answer('fine', {}, to());

describe('an answer that leads nowhere for some facts is told', () => {
  test('whatever the last branch wants', () => {
    expect(told(guide([FINE, answer('b', {}, to({ is: { operator: 'jazz' } }), to())]))).toEqual(
      [],
    );
    expect(told(guide([FINE, answer('b', {}, to({ is: { operator: 'jazz' } }))]))).toEqual([
      `no-way-on ${ROUTE}`,
    ]);
    expect(told(guide([FINE, answer('b', {})]))).toEqual([`no-way-on ${ROUTE}`]);
  });

  test('unless it tells the facts itself', () => {
    const jazz = to({ is: { operator: 'jazz' } });
    expect(told(guide([FINE, answer('b', { operator: 'jazz' }, jazz)]))).toEqual([]);
  });

  test('once, where two replies of a remedy share a route', () => {
    const route = [to({ known: 'puk' })];
    const replies = ['worked', 'failed', 'could-not'].map((id) => ({ id, learn: {}, route }));
    expect(told(guide(replies, remedy('p/start', 'p/end')))).toEqual([
      'no-way-on problems.0.nodes.0.answers.0.route',
    ]);
  });
});

describe('a condition that never holds is told', () => {
  const never = (...route: readonly Branch[]) => told(guide([FINE, answer('b', {}, ...route)]));

  test('where it contradicts itself, or what is known by then', () => {
    expect(never(to({ all: [{ known: 'puk' }, { not: { known: 'puk' } }] }), to())).toEqual([
      `condition-never-holds ${ROUTE}.0.when`,
    ]);
    const learnt = answer('b', { puk: 'had' }, to({ is: { puk: 'lost' } }), to());
    expect(told(guide([FINE, learnt]))).toEqual([`condition-never-holds ${ROUTE}.0.when`]);
  });

  test('where the branches before it take all', () => {
    const had: Condition = { is: { puk: 'had' } };
    expect(never(to({ is: { puk: 'lost' } }), to(had), to())).toEqual([]);
    expect(never(to({ not: { is: { puk: 'lost' } } }), to(had), to())).toEqual([
      `condition-never-holds ${ROUTE}.1.when`,
    ]);
    expect(never(to(), to(had))).toEqual([`condition-never-holds ${ROUTE}.1.when`]);
  });

  test('but not behind another that never holds, at a node that nobody comes to', () => {
    const never: Condition = { all: [{ is: { puk: 'had' } }, { is: { puk: 'lost' } }] };
    const behind = question('p/behind', 'p/end', 'p/end');
    const answers = [FINE, answer('b', {}, { when: never, to: 'p/behind' }, to())];
    const nodes = [
      { ...question('p/start'), answers },
      { ...behind, answers: [FINE, answer('b', {}, to(never), to())] },
      end('p/end'),
    ];
    expect(told(guideOf(nodes, { facts: FACTS }))).toEqual([
      `condition-never-holds ${ROUTE}.0.when`,
    ]);
  });

  test('but not a branch without one, which is there for what nobody thought of', () => {
    expect(never(to({ known: 'puk' }), to({ not: { known: 'puk' } }), to())).toEqual([]);
  });
});
