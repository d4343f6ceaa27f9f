import { expect, test } from 'vitest';
import { coverJourneys } from '../../../src/content/build/cover-journeys.js';
import type { ScenariosFile } from '../../../src/content/format/scenarios-file.js';
import { guideOfEach } from '../../support/guides.js';

const guide = guideOfEach();

type Journey = ScenariosFile[number];

function missed(...journeys: (Partial<Journey> & Pick<Journey, 'answers'>)[]) {
  const whole = journeys.map((each) => ({ name: '', problem: 'one', reaches: 'end', ...each }));
  const { missedNodes, missedBranches } = coverJourneys(guide, whole);
  return {
    nodes: missedNodes,
    branches: missedBranches.map(({ node, answer, to }) => `${node} ${answer} ${to}`),
  };
}

test('no journey comes to anything', () => {
  const { nodes, branches } = missed();
  expect(nodes).toHaveLength(6);
  expect(branches).toHaveLength(12);
});

test('a node is come to when it is shown, and a branch when it leads on', () => {
  const { nodes, branches } = missed({
    facts: { phone: 'android' },
    answers: [
      { second: 'failed' },
      { second: 'failed' },
      { second: 'failed' },
      { 'two/where': 'here' },
    ],
  });
  expect(nodes).toEqual(['one/first', 'one/end', 'one/ask']);
  expect(branches).toContain('one/second failed one/ask');
  expect(branches).not.toContain('one/second failed two/where');
  expect(branches).not.toContain('two/where here two/end');
  expect(branches).toContain('two/where away two/end');
});

test('a try that does not lead on takes no branch', () => {
  const { branches } = missed({ answers: [{ second: 'failed' }] });
  expect(branches).toHaveLength(12);
});

test('a detour is a branch of its own, and the way back none', () => {
  const { branches } = missed({
    answers: [
      { second: 'detour' },
      { 'two/where': 'away' },
      { 'two/end': 'return' },
      { second: 'worked' },
    ],
  });
  expect(branches).not.toContain('one/second detour two/where');
  expect(branches).not.toContain('one/second worked one/end');
  expect(branches).toHaveLength(9);
});

test('a journey that does not hold counts as far as it does', () => {
  const { nodes, branches } = missed({ answers: [{ first: 'apple' }, { second: 'worked' }] });
  expect(nodes).not.toContain('one/second');
  expect(branches).toHaveLength(12);
});
