import { afterEach, describe, expect, test, vi } from 'vitest';
import { guides } from 'virtual:rahnuma/guides';
import { page } from 'vitest/browser';
import { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { eventually } from '../../support/eventually.js';
import { clickThrough, nodeOf, shown, SIM_GUIDE, withCleanPage } from '../support.js';

withCleanPage();

afterEach(() => {
  vi.useRealTimers();
});

/** An element whose guide comes when `arrive` is called. */
function mountLoading(lang: string): { element: RahnumaGuide; arrive: () => void } {
  const real = guides.get(SIM_GUIDE);
  if (!real) throw new Error('The real guide is built in');
  let arrive!: () => void;
  const arrived = new Promise<void>((done) => (arrive = done));
  const loadGuide = () => arrived.then(() => real.loadGuide());
  vi.spyOn(RahnumaGuide, 'library', 'get').mockReturnValue(
    new Map([[SIM_GUIDE, { ...real, loadGuide }]]),
  );
  const element = document.createElement('rahnuma-guide');
  element.setAttribute('lang', lang);
  element.guide = SIM_GUIDE;
  document.body.append(element);
  return { element, arrive };
}

const placeholder = (element: RahnumaGuide) =>
  element.shadowRoot?.querySelector<HTMLElement>('.placeholder');

describe('while the guide loads', () => {
  test('a placeholder keeps its room where it takes long', async () => {
    const { element, arrive } = mountLoading('en');
    await eventually(() => expect(placeholder(element)?.innerText).toBe('Loading…'));
    expect(placeholder(element)?.querySelectorAll('i').length).toBeGreaterThan(0);
    expect(element.getBoundingClientRect().height).toBeGreaterThan(100);
    expect(element.shadowRoot?.querySelector('.guide')?.getAttribute('aria-busy')).toBe('true');
    arrive();
    await shown(element);
  });

  test('no placeholder is shown where it comes soon, nor later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { element, arrive } = mountLoading('en');
    arrive();
    await expect.poll(() => nodeOf(element)).not.toBeNull();
    vi.advanceTimersByTime(60_000);
    await element.updateComplete;
    expect(placeholder(element)).toBeNull();
    await clickThrough(element, ['no-code']);
    expect(placeholder(element)).toBeNull();
  });

  test.each(
    ['en', 'zh-Hans', 'ur'].flatMap((lang) =>
      [320, 390, 700].map((width): [string, number] => [lang, width]),
    ),
  )('nothing around the placeholder moves when it arrives, in %s at %d px', async (lang, width) => {
    await page.viewport(width, 800);
    const { element, arrive } = mountLoading(lang);
    const after = document.createElement('p');
    document.body.append(after);
    await eventually(() => expect(placeholder(element)).not.toBeNull());
    const before = after.getBoundingClientRect().top;
    expect(nodeOf(element), 'not there yet').toBeNull();
    arrive();
    await shown(element);
    expect(after.getBoundingClientRect().top).toBe(before);
    const last = element.shadowRoot?.querySelector('.private')?.getBoundingClientRect();
    const gap = element.getBoundingClientRect().bottom - (last?.bottom ?? 0);
    expect(gap, 'no empty band below').toBeLessThan(1);
  });
});
