import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leanXState } from '../../src/build/lean-xstate.js';
import * as whole from '../../src/engine.js';
import type { Facts } from '../../src/model/fact.js';
import type { Guide } from '../../src/model/guide.js';
import type { Trail } from '../../src/model/trail.js';
import * as wholeWait from '../../src/ui/wait-machine.js';
import * as wholeCharts from '../support/charts.js';
import { guideOfEach, readSimGuide } from '../support/guides.js';

let folder = '';
let lean: typeof whole;
let leanWait: typeof wholeWait;
let leanCharts: typeof wholeCharts;

/** Bundles the engine with XState as the script-tag file has it. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rahnuma-lean-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanXState()],
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir: folder,
      lib: {
        entry: {
          engine: 'src/engine.ts',
          wait: 'src/ui/wait-machine.ts',
          charts: 'test/support/charts.ts',
        },
        formats: ['es'],
      },
    },
  });
  const load = (name: string) => import(pathToFileURL(join(folder, `${name}.js`)).href);
  lean = (await load('engine')) as typeof whole;
  leanWait = (await load('wait')) as typeof wholeWait;
  leanCharts = (await load('charts')) as typeof wholeCharts;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('XState without what the charts never use', () => {
  test.each<[string, () => Guide, Facts, number]>([
    ['the guide', simGuide, {}, 400],
    [
      'the guide with facts given',
      simGuide,
      { operator: 'jazz', phone: 'iphone', where: 'abroad' },
      400,
    ],
    ['a guide with one of each', guideOfEach, {}, 20],
    ['a guide with one of each, a fact given', guideOfEach, { place: 'away' }, 20],
  ])('leads each answer of %s where the whole leads it', (_name, read, facts, least) => {
    const guide = read();
    const ways = waysThrough(guide, facts);
    expect(ways.length).toBeGreaterThan(least);
    for (const trail of ways) {
      expect(lean.replay(guide, trail, facts)).toEqual(whole.replay(guide, trail, facts));
    }
  });

  test('passes over one state after the other, and stays where a state leads to itself', () => {
    for (const { initialTransition, setup } of [leanCharts, wholeCharts]) {
      const machine = setup({ guards: { holds: () => true } }).createMachine({
        id: 'chain',
        context: () => ({}),
        initial: 'first',
        states: {
          first: { always: { guard: 'holds', target: '#second' } },
          second: { id: 'second', always: { guard: 'holds', target: '#third' } },
          third: { id: 'third', always: { guard: 'holds', target: '#third' } },
        },
      });
      expect(initialTransition(machine)[0].value).toBe('third');
    }
  });

  test('leaves the chart in the same state after each event, also one that does not fit', () => {
    const trails = waysThrough(simGuide(), {});
    /** What the ways have to pass over and through for the proof to hold. */
    const answers = new Set(trails.flat().map((entry) => entry.answer));
    expect([...answers]).toEqual(expect.arrayContaining(['failed', 'detour', 'return']));
    expect(trails.some(triesAgain)).toBe(true);
    const events = [...answers].map((answer) => ({ type: `answer.${answer}`, at: 7 }) as const);
    for (const trail of trails) {
      const [lean, whole] = [leanCharts, wholeCharts].map((charts) => {
        const { initialTransition, transition } = charts;
        const machine = charts.compileGuide(simGuide());
        let [state] = initialTransition(machine, { facts: {} });
        for (const { answer, at } of trail) {
          [state] = transition(machine, state, { type: `answer.${answer}`, at });
        }
        const [unmoved] = transition(machine, state, { type: 'answer.gone', at: 8 });
        const [restarted] = transition(machine, state, { type: 'restart' });
        return {
          states: [state, unmoved, restarted].map(({ value, context }) => ({ value, context })),
          can: events.filter((event) => state.can(event)),
          canAlways: [state.can({ type: 'restart' }), state.can({ type: 'answer.gone', at: 8 })],
        };
      });
      expect(lean).toEqual(whole);
      expect(lean?.states[1]).toEqual(lean?.states[0]);
      expect(lean?.canAlways).toEqual([true, false]);
    }
  });

  test('starts again, and passes over what an event does not fit', () => {
    const { replay, answer, restart } = lean;
    const asked = answer(replay(simGuide(), []), 'no-code', 1);
    expect(asked.node?.id).toMatch(/^no-code\//);
    expect(replay(simGuide(), [{ node: 'no-code/gone', answer: 'x', at: 1 }]).unused).toHaveLength(
      1,
    );
    expect(restart(asked)).toEqual(replay(simGuide(), []));
  });

  test('ends a wait at its deadline, for good', () => {
    for (const { startWait, tick } of [leanWait, wholeWait]) {
      const waiting = startWait(100, 0);
      expect(waiting.value).toBe('waiting');
      expect(tick(waiting, 99).value).toBe('waiting');
      expect(tick(waiting, 100).value).toBe('over');
      expect(tick(tick(waiting, 100), 50).value).toBe('over');
      expect(startWait(100, 200).value).toBe('over');
    }
  });
});

test('a version of XState that lacks a name is refused, by that name', () => {
  const plugin = leanXState();
  const said: string[] = [];
  const buildEnd = plugin.buildEnd as (this: { error(message: string): void }) => void;
  buildEnd.call({ error: (message) => said.push(message) });
  expect(said.join()).toContain('createMachineSnapshot');
});

let guide: Guide | undefined;

function simGuide(): Guide {
  guide ??= readSimGuide().guide;
  if (!guide) throw new Error('The real guide has errors');
  return guide;
}

/** A way over each answer of each node, by each try and out of each detour, as the whole engine goes. */
function waysThrough(of: Guide, facts: Facts): Trail[] {
  const start = whole.replay(of, [], facts);
  const queue = [start];
  const found: Trail[] = [];
  const seen = new Set<string>();
  for (const here of queue) {
    const { node, attempt, returnsTo, answers } = here;
    const place = JSON.stringify([node?.id, attempt, returnsTo, answers]);
    if (seen.has(place)) continue;
    seen.add(place);
    for (const id of answers) {
      const next = whole.answer(here, id, seen.size);
      found.push(next.trail);
      queue.push(next);
    }
  }
  return found;
}

/** Whether a trail tries one remedy twice in a row. */
const triesAgain = (trail: Trail): boolean =>
  trail.some(({ node, answer }, i) => answer === 'failed' && trail[i + 1]?.node === node);
