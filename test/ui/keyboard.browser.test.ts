import { guides } from 'virtual:rahnuma/guides';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { nodesOf } from '../../src/model/graph/guide-nodes.js';
import type { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { shortestWays } from '../support/shortest-ways.js';
import {
  focused,
  mount,
  nodeId,
  nodeOf,
  settled,
  SIM_GUIDE,
  titleOf,
  withCleanPage,
} from './support.js';

withCleanPage();

/** Presses Tab until the button of this answer has the focus, then Enter. */
async function choose(element: RahnumaGuide, answer: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const { answer: id, problem } = (focused() as HTMLElement | null)?.dataset ?? {};
    if (id === answer || problem === answer) {
      await userEvent.keyboard('{Enter}');
      await settled(element);
      return;
    }
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Tab does not reach “${answer}” at ${nodeId(element) ?? 'the start'}`);
}

test('the focus stays where it is until the visitor acts', async () => {
  await mount({ lang: 'en' });
  expect(document.activeElement).toBe(document.body);
});

const guide = await guides.get(SIM_GUIDE)?.loadGuide();
if (!guide) throw new Error('The real guide is built in');

/** The answers on the shortest way of each problem to a resolution. */
const ways = [...shortestWays(guide)].filter(
  ([id]) => nodesOf(guide).get(id)?.kind === 'resolution',
);
const journeys = guide.problems.map(({ id }): [string, string[]] => {
  const [, trail] = ways.find(([, way]) => way[0]?.answer === id) ?? [];
  if (!trail) throw new Error(`The problem ${id} has no resolution`);
  return [id, trail.map(({ answer }) => answer)];
});

test.each(journeys)(
  'the keyboard alone leads through %s to a resolution, the focus on each heading',
  async (_problem, answers) => {
    const element = await mount({ lang: 'ur' });
    for (const answer of answers) {
      await choose(element, answer);
      expect(focused(), `after ${answer}`).toBe(titleOf(element));
    }
    expect(nodeOf(element)?.dataset.kind).toBe('resolution');
  },
);

test('back, start again and change follow with the focus too', async () => {
  const element = await mount({ lang: 'en' });
  await choose(element, 'no-code');
  await choose(element, 'android');
  await press(element, 'back');
  expect(nodeId(element)).toBe('no-code/device');
  expect(focused()).toBe(titleOf(element));
  await choose(element, 'android');
  await press(element, 'restart');
  expect(nodeId(element)).toBeUndefined();
  expect(focused()).toBe(titleOf(element));
});

async function press(element: RahnumaGuide, action: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((focused() as HTMLElement | null)?.dataset.action === action) {
      await userEvent.keyboard('{Enter}');
      await settled(element);
      return;
    }
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Tab does not reach “${action}”`);
}

test('switching the language keeps the focus on the switch, and the place', async () => {
  const element = await mount({ lang: 'en' });
  await choose(element, 'no-code');
  for (let presses = 0; presses < 40; presses += 1) {
    if ((focused() as HTMLElement | null)?.dataset.locale === 'ur') break;
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  }
  const before = focused();
  await userEvent.keyboard(' ');
  await expect
    .poll(() => element.shadowRoot?.querySelector('.guide')?.getAttribute('lang'))
    .toBe('ur');
  expect(focused()).toBe(before);
  expect(nodeId(element)).toBe('no-code/device');
});
