import { beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { eventually } from '../../../support/eventually.js';
import {
  clickThrough,
  mount,
  nodeId,
  settled,
  shown,
  SIM_GUIDE,
  withCleanPage,
} from '../../support.js';

withCleanPage();

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** What the console has been told. */
const told = () => warn.mock.calls.map(([message]) => String(message));

describe('an element that names no guide', () => {
  test('shows its own content and says once in the console what to set', async () => {
    const element = document.createElement('rahnuma-guide');
    element.append('Ask at the desk');
    document.body.append(element);
    await settled(element);
    expect(element.innerText).toBe('Ask at the desk');
    expect(element.getBoundingClientRect().height).toBeLessThan(60);
    element.lang = 'ur';
    await settled(element);
    expect(told()).toEqual([
      `Rahnuma: <rahnuma-guide> names no guide and shows its own content. Set guide="home-internet", guide="${SIM_GUIDE}", src or guideData.`,
    ]);
  });

  test('shows the guide as soon as it is named, and its own content again without it', async () => {
    const element = document.createElement('rahnuma-guide');
    element.append('Ask at the desk');
    element.lang = 'en';
    document.body.append(element);
    await settled(element);
    element.guide = SIM_GUIDE;
    await shown(element);
    expect(element.shadowRoot?.querySelector('slot')).toBeNull();
    element.removeAttribute('guide');
    element.guide = '';
    await settled(element);
    expect(element.innerText).toBe('Ask at the desk');
  });
});

describe('a problem that the page names later', () => {
  test('is started, as `start()` does; without one the start view is shown', async () => {
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['register']);
    element.setAttribute('problem', 'no-code');
    await settled(element);
    expect(nodeId(element)).toBe('no-code/signal-bars');
    element.removeAttribute('problem');
    await settled(element);
    expect(element.trail).toEqual([]);
  });

  test('counts while the guide is still loading', async () => {
    const element = document.createElement('rahnuma-guide');
    Object.assign(element, { guide: SIM_GUIDE, lang: 'en', problem: 'register' });
    document.body.append(element);
    await element.updateComplete;
    expect(element.snapshot, 'it is still loading').toBeUndefined();
    element.problem = 'no-code';
    await eventually(() => expect(nodeId(element)).toBe('no-code/device'));
  });

  test('changes nothing if there is none of this name, and the console says so', async () => {
    const element = await mount({ lang: 'en', problem: 'no-code' });
    element.problem = 'no-cod';
    await settled(element);
    expect(nodeId(element)).toBe('no-code/device');
    expect(told()).toEqual([
      expect.stringMatching(
        /no problem or node “no-cod”, .* sets in problem.*Use one of: register, no-code, /,
      ),
    ]);
  });
});

describe('facts that the guide does not have', () => {
  test('are not told where a framework wrote an object before the element was defined', async () => {
    const element = await mount({ lang: 'en', facts: String(Object({ phone: 'android' })) });
    expect(element.snapshot?.facts).toEqual({});
    expect(told()).toEqual([]);
  });

  test('are told once each, with those that it has', async () => {
    const element = await mount({ lang: 'en', facts: 'operater=zong, phone=nokia, android' });
    const all = [
      expect.stringMatching(/no fact “operater”.*Use one of: .*operator/),
      expect.stringMatching(/fact “phone” but no value “nokia”.*Use one of: android, iphone/),
      expect.stringMatching(/no fact “android”/),
    ];
    expect(told()).toEqual(all);
    await clickThrough(element, ['no-code']);
    element.facts = { operater: 'zong', phone: 'android' };
    await settled(element);
    expect(told()).toEqual(all);
    element.facts = { operator: 'zing' };
    await settled(element);
    expect(told().slice(3)).toEqual([expect.stringContaining('no value “zing”')]);
  });
});
