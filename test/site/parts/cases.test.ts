import { describe, expect, test } from 'vitest';
import { nodesOf } from '../../../src/model/graph/guide-nodes.js';
import type { NodeId } from '../../../src/model/guide.js';
import { casesOf } from '../../../src/site/parts/cases.js';
import { guideOfEach } from '../../support/guides.js';

const guide = guideOfEach();

function casesAt(node: NodeId, id: string) {
  const answer = nodesOf(guide)
    .get(node)
    ?.answers.find((each) => each.id === id);
  if (!answer) throw new Error(`There is no ${id} at ${node}`);
  return casesOf(answer, guide);
}

describe('the cases of an answer', () => {
  test('are one node where it leads there whatever is known', () => {
    expect(casesAt('one/second', 'worked')).toEqual({ kind: 'node', to: 'one/end' });
  });

  test('are the values of the fact on which it depends, those together that lead to the same', () => {
    expect(casesAt('one/second', 'failed')).toEqual({
      kind: 'fact',
      fact: 'phone',
      branches: [
        { values: ['android'], cases: { kind: 'node', to: 'two/where' } },
        { values: ['iphone', 'other', undefined], cases: { kind: 'node', to: 'one/ask' } },
      ],
    });
  });

  test('need no fact that the answer itself teaches', () => {
    const learnt = {
      id: 'a',
      learn: { phone: 'android' },
      route: [
        { when: { named: 'has-android' }, to: 'two/end' as const },
        { to: 'one/end' as const },
      ],
    };
    expect(casesOf(learnt, guide)).toEqual({ kind: 'node', to: 'two/end' });
  });
});
