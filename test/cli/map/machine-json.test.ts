import { expect, test } from 'vitest';
import { createMachine, type AnyStateMachine, type AnyMachineSnapshot } from 'xstate';
import { machineJson } from '../../../src/cli/map/machine-json.js';
import { compileGuide } from '../../../src/engine/chart/compile-guide.js';
import { nodesOf } from '../../../src/model/graph/guide-nodes.js';
import { plainText } from '../../../src/map/graph/plain-text.js';
import { realGuideWithTexts } from '../../map/support.js';

const { guide, texts } = realGuideWithTexts();
const text = texts.get('en');
if (!text) throw new Error('The real guide is written in English');

/** As somebody would open it: as plain data, without the guards and actions. */
const opened = (json: string): AnyStateMachine =>
  createMachine(JSON.parse(json) as Parameters<typeof createMachine>[0]);

test('the JSON is a machine with a state for each node, and its words as descriptions', () => {
  const machine = opened(machineJson(guide, text));
  for (const id of nodesOf(guide).keys()) {
    const state = machine.getStateNodeById(id);
    expect(state.description).toBe(plainText(text.nodes[id]?.title ?? '', text).text);
  }
});

test('each transition of the guide is in it', () => {
  const whole = compileGuide(guide);
  const machine = opened(machineJson(guide, text));
  const ends = (of: AnyStateMachine, id: string): unknown[] =>
    [...of.getStateNodeById(id).transitions.values()]
      .flat()
      .map((each) => [each.eventType as unknown, each.target?.map((to) => to.id), each.guard]);
  for (const id of nodesOf(guide).keys()) expect(ends(machine, id)).toEqual(ends(whole, id));
});

test('an answer is described by what is clicked', () => {
  const machine = opened(machineJson(guide, text));
  const [transition] =
    machine.getStateNodeById('sim-stopped/what-stopped').transitions.get('answer.lost') ?? [];
  const label = text.nodes['sim-stopped/what-stopped']?.answers.lost?.label ?? '';
  expect((transition as { description?: string } | undefined)?.description).toBe(
    plainText(label, text).text,
  );
});

test.each(guide.problems.map(({ id }) => id))(
  'one problem is a machine by itself: %s',
  (problem) => {
    const machine = opened(machineJson(guide, text, problem));
    const begun = machine.getInitialSnapshot({} as never) as AnyMachineSnapshot;
    expect(begun.value).toBe('start');
    const own = guide.problems.find(({ id }) => id === problem);
    for (const { id } of own?.nodes ?? []) expect(machine.getStateNodeById(id).id).toBe(id);
  },
);
