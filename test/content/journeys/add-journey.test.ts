import { describe, expect, test } from 'vitest';
import { addJourney } from '../../../src/content/journeys/add-journey.js';
import { journeyOfWalk } from '../../../src/content/journeys/journey-of-walk.js';
import { readJourney } from '../../../src/content/journeys/read-journey.js';
import { trailOfJourney } from '../../../src/content/journeys/trail-of-journey.js';
import type { NodeId } from '../../../src/model/guide.js';
import { base, check } from '../support.js';

const before = base.get('scenarios.yaml') ?? '';

const journey = {
  name: 'A visitor: “no bars”',
  problem: 'no-code',
  facts: { operator: 'zong' },
  answers: [{ 'signal-bars': 'none' }],
  reaches: 'ask-operator',
};

const WRITTEN = `- name: 'A visitor: “no bars”'
  problem: no-code
  facts: { operator: zong }
  answers:
    - signal-bars: none
  reaches: ask-operator
`;

describe('a journey that is added', () => {
  test('stands behind what is there, which stays as it was typed, and holds', () => {
    const after = addJourney(before, journey);
    expect(after).toBe(before + WRITTEN);
    expect(check(new Map([...base, ['scenarios.yaml', after]])).findings).toEqual([]);
  });

  test.each([
    ['nothing', '', WRITTEN],
    ['only a comment', '# Mine\n', `# Mine\n${WRITTEN}`],
    ['no line end', '- name: x # odd', `- name: x # odd\n${WRITTEN}`],
    ['other line ends', '- name: x\r\n', `- name: x\r\n${WRITTEN.replaceAll('\n', '\r\n')}`],
    [
      'a list further in',
      '  - name: x\n',
      `  - name: x\n${WRITTEN.replace(/^/gm, '  ').trimEnd()}\n`,
    ],
    ['a list in brackets', '# Mine\n[]\n', `# Mine\n${WRITTEN}`],
  ])('fits a file with %s', (_what, content, expected) => {
    expect(addJourney(content, journey)).toBe(expected);
  });

  test('is refused where it is none', () => {
    expect(readJourney(journey)).toEqual(journey);
    for (const none of [null, 'x', {}, { ...journey, name: ' ' }, { ...journey, more: 1 }]) {
      expect(readJourney(none)).toBeUndefined();
    }
  });
});

describe('a walk', () => {
  const trail = trailOfJourney({
    ...journey,
    answers: [{ 'restart-phone': 'detour' }, { 'phone-locked/where-now': 'home' }],
  });
  const node = 'phone-locked/enter-puk' as NodeId;

  test('is a journey with the names that an author would write', () => {
    expect(journeyOfWalk({ trail, given: {}, node }, 'Locked')).toEqual({
      name: 'Locked',
      problem: 'no-code',
      answers: [{ 'restart-phone': 'detour' }, { 'phone-locked/where-now': 'home' }],
      reaches: 'phone-locked/enter-puk',
    });
  });

  test('is none where it begins at a node, or has not begun', () => {
    const [start, ...others] = trail;
    const jumped = [{ node: 'start', answer: 'no-code/restart-phone', at: 0 } as const, ...others];
    expect(start).toBeDefined();
    expect(journeyOfWalk({ trail: jumped, given: {}, node }, 'x')).toBeUndefined();
    expect(journeyOfWalk({ trail: [], given: {} }, 'x')).toBeUndefined();
  });
});
