import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import {
  clickThrough,
  mount,
  nodeId,
  nodeOf,
  settled,
  violations,
  withCleanPage,
} from '../support.js';

withCleanPage();

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const TRAIL = ['no-code', 'android', 'none', 'worked'];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const wait = (element: RahnumaGuide) =>
  nodeOf(element)?.shadowRoot?.querySelector('rahnuma-wait')?.shadowRoot;
const shown = (element: RahnumaGuide, selector: string): string => {
  const found = wait(element)?.querySelector<HTMLElement>(selector);
  return found && !found.hidden ? found.textContent.trim() : '';
};

async function pass(element: RahnumaGuide, milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds);
  await settled(element);
  await settled(element);
}

describe('a remedy with a wait', () => {
  test('counts down from when the visitor came to it', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, TRAIL);
    expect(nodeId(element)).toBe('no-code/ask-new-code');
    await settled(element);
    expect(shown(element, '.time')).toContain('5 minutes');
    expect(shown(element, 'bdi')).toBe('5:00');
    await pass(element, 61_000);
    expect(shown(element, 'bdi')).toBe('3:59');
    expect(await violations(element)).toEqual([]);
  });

  test('may be answered before it is over', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, [...TRAIL, 'worked']);
    expect(nodeId(element)).toBe('no-code/code-came');
  });

  test('is over if the page restored a trail without valid times', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, TRAIL);
    const dated = element.trail.map((entry) => ({ ...entry, at: '2026-11-22T12:00:00Z' }));
    element.trail = dated as unknown as typeof element.trail;
    await settled(element);
    await settled(element);
    expect(nodeId(element)).toBe('no-code/ask-new-code');
    expect(shown(element, '.over')).not.toBe('');
  });

  test('says once, politely, that it is over', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, TRAIL);
    await settled(element);
    const status = wait(element)?.querySelector('[role=status]');
    expect(status?.textContent.trim()).toBe('');
    let changes = 0;
    new MutationObserver(() => (changes += 1)).observe(status ?? document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await pass(element, 5 * MINUTE);
    expect(status?.textContent).toContain('The wait is over');
    expect(shown(element, '.time')).toBe('');
    const after = changes;
    await pass(element, 5 * MINUTE);
    expect(changes).toBe(after);
  });

  test('goes on while the page is closed', async () => {
    const before = await mount({ lang: 'en', persist: 'session' });
    await clickThrough(before, TRAIL);
    before.remove();
    vi.setSystemTime(NOW + 3 * MINUTE);
    const after = await mount({ lang: 'en', persist: 'session' });
    expect(shown(after, 'bdi')).toMatch(/^2:0[01]$/);
    after.remove();
    vi.setSystemTime(NOW + 60 * MINUTE);
    const later = await mount({ lang: 'en', persist: 'session' });
    expect(shown(later, '.over')).toContain('The wait is over');
  });

  test('is right at once when the tab wakes up', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, TRAIL);
    vi.setSystemTime(NOW + 6 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(element);
    await settled(element);
    expect(shown(element, '.over')).toContain('The wait is over');
  });

  test('is never longer than it was meant to be, though the clock is set back', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, TRAIL);
    vi.setSystemTime(NOW - 20_782 * 24 * 60 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(element);
    await settled(element);
    expect(shown(element, 'bdi')).toBe('5:00');
  });

  test('is the same in two tabs', async () => {
    const one = await mount({ lang: 'en', persist: 'session' });
    await clickThrough(one, TRAIL);
    await pass(one, MINUTE);
    const two = await mount({ lang: 'ur', persist: 'session' });
    expect(shown(one, 'bdi')).toMatch(/^(4:00|3:59)$/);
    expect(shown(two, 'bdi')).toBe(shown(one, 'bdi'));
  });

  test('leaves no timer behind when it goes', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, TRAIL);
    expect(vi.getTimerCount()).toBe(1);
    await clickThrough(element, ['worked']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
