import { beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RahnumaGuide } from '../../../../src/ui/guide/rahnuma-guide.js';
import { eventually } from '../../../support/eventually.js';
import {
  clickThrough,
  control,
  mount,
  nodeId,
  nodeOf,
  settled,
  withCleanPage,
} from '../../support.js';

withCleanPage();

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const offered = (element: RahnumaGuide) =>
  [...(nodeOf(element)?.shadowRoot?.querySelectorAll<HTMLElement>('[data-problem]') ?? [])].map(
    ({ dataset }) => dataset.problem,
  );

/** The ids of all problems of the guide. */
const all = (element: RahnumaGuide) => element.snapshot?.guide.problems.map(({ id }) => id);

const searchOf = (element: RahnumaGuide) =>
  nodeOf(element)?.shadowRoot?.querySelector('rahnuma-search')?.shadowRoot;

/** What the search finds for some words. */
async function found(element: RahnumaGuide, words: string): Promise<(string | undefined)[]> {
  const field = searchOf(element)?.querySelector('input');
  if (!field) throw new Error('There is no search');
  await userEvent.fill(field, words);
  const points = () => [
    ...(searchOf(element)?.querySelectorAll<HTMLElement>('[data-point]') ?? []),
  ];
  await eventually(() => expect(points()).not.toHaveLength(0));
  return points().map(({ dataset }) => dataset.point);
}

describe('`problems`', () => {
  test('limits the start view, also to a single one, and can be changed', async () => {
    const element = await mount({ lang: 'en', problems: 'forgotten-password, no-code' });
    expect(offered(element)).toEqual(['no-code', 'forgotten-password']);
    element.setAttribute('problems', 'register');
    await settled(element);
    expect(offered(element)).toEqual(['register']);
    element.removeAttribute('problems');
    await settled(element);
    expect(offered(element)).toEqual(all(element));
  });

  test('limits what the search finds', async () => {
    const words = 'verification code does not come';
    const whole = await found(await mount({ lang: 'en' }), words);
    expect(whole[0]).toMatch(/^no-code/);
    document.body.replaceChildren();
    const element = await mount({ lang: 'en', problems: 'forgotten-password register' });
    const points = await found(element, words);
    expect(points.filter((point) => !/^(forgotten-password|register)/.test(point ?? ''))).toEqual(
      [],
    );
  });

  test('that the guide does not have are told in the console; without any other, all are offered', async () => {
    const element = await mount({ lang: 'en', problems: 'no-cod no-code' });
    expect(offered(element)).toEqual(['no-code']);
    element.problems = 'no-cod';
    await settled(element);
    expect(offered(element)).toEqual(all(element));
    expect(warn.mock.calls.map(String)).toEqual([
      expect.stringMatching(/no problem “no-cod”, .* sets in problems.*Use one of: register, /),
    ]);
  });
});

describe('“Start again”', () => {
  const standing = { lang: 'en', problem: 'no-code', facts: 'phone=android' };

  test('stays in the problem that the page names', async () => {
    const element = await mount(standing);
    await eventually(() => expect(nodeId(element)).toBe('no-code/signal-bars'));
    await clickThrough(element, ['none']);
    control(element, 'restart').click();
    await settled(element);
    expect(nodeId(element)).toBe('no-code/signal-bars');
    expect(element.trail.map(({ answer }) => answer)).toEqual(['no-code']);
  });

  test('leads to the start view with `start-view`, and where the problem is not there', async () => {
    const element = await mount({ ...standing, 'start-view': '' });
    await eventually(() => expect(nodeId(element)).toBe('no-code/signal-bars'));
    control(element, 'restart').click();
    await settled(element);
    expect(offered(element)).toEqual(all(element));
    element.startView = false;
    element.problem = 'nowhere';
    await clickThrough(element, ['register']);
    element.restart();
    await settled(element);
    expect(offered(element)).toEqual(all(element));
  });

  test('is not what a visitor with another problem gets: that is the start view', async () => {
    const element = await mount(standing);
    await eventually(() => expect(nodeId(element)).toBe('no-code/signal-bars'));
    await clickThrough(element, ['none', 'worked', 'worked']);
    nodeOf(element)?.shadowRoot?.querySelector<HTMLElement>('[data-feedback=no]')?.click();
    await settled(element);
    nodeOf(element)?.shadowRoot?.querySelector<HTMLElement>('[data-action=restart]')?.click();
    await settled(element);
    expect(offered(element)).toEqual(all(element));
  });
});
