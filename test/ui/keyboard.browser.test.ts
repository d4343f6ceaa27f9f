import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RahnumaGuide } from '../../src/ui/rahnuma-guide.js';
import { focused, mount, nodeId, settled, titleOf, withCleanPage } from './support.js';

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

test.each([
  ['no-code', ['android', 'none', 'worked', 'worked'], 'no-code/code-came'],
  ['mismatched-id', ['wrong-details'], 'mismatched-id/compare-details'],
  ['forgotten-password', ['registration'], 'forgotten-password/registration-has-none'],
])(
  'the keyboard alone leads through %s, the focus on each heading',
  async (problem, answers, end) => {
    const element = await mount({ lang: 'ur' });
    for (const answer of [problem, ...answers]) {
      await choose(element, answer);
      expect(focused(), `after ${answer}`).toBe(titleOf(element));
    }
    expect(nodeId(element)).toBe(end);
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
