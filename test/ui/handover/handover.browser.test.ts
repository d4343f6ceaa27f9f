import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { translate } from '../translate.js';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import {
  clickThrough,
  control,
  focused,
  mount,
  settled,
  violations,
  withCleanPage,
} from '../support.js';

withCleanPage();

afterEach(() => page.viewport(414, 896));

const root = (element: RahnumaGuide) =>
  element.shadowRoot?.querySelector('rahnuma-handover')?.shadowRoot;
const sheets = (element: RahnumaGuide): HTMLElement[] => [
  ...(root(element)?.querySelectorAll('article') ?? []),
];

/** A visitor whose language is `lang` gives these answers and opens the hand-over. */
async function handOver(lang: string, answers: readonly string[], attributes = {}) {
  const element = await mount({ lang, ...attributes });
  await clickThrough(element, answers);
  control(element, 'handover').focus();
  control(element, 'handover').click();
  await expect.poll(() => sheets(element).length).toBeGreaterThan(0);
  await settled(element);
  return element;
}

const ANSWERS = ['no-code', 'android', 'none', 'failed'];

describe('the hand-over', () => {
  test('says the same to the clerk in Urdu and to the visitor in Chinese', async () => {
    const element = await handOver('zh-Hans', ANSWERS);
    await expect
      .poll(() => sheets(element).map(({ lang, dir }) => [lang, dir]))
      .toEqual([
        ['ur', 'rtl'],
        ['zh-Hans', 'ltr'],
      ]);
    const [clerk, visitor] = sheets(element);
    expect(clerk?.textContent).toContain('فلائٹ موڈ آن آف کرنا');
    expect(visitor?.textContent).toContain('开关飞行模式');
    expect(await violations(element)).toEqual([]);
  });

  test('takes the clerk’s language from the page, and lets the visitor switch it', async () => {
    const element = await handOver('ur', ANSWERS, { 'clerk-lang': 'en' });
    await expect.poll(() => sheets(element).map(({ lang }) => lang)).toEqual(['en', 'ur']);
    const chinese = root(element)
      ?.querySelector('rahnuma-language')
      ?.shadowRoot?.querySelector<HTMLButtonElement>('[data-locale=zh-Hans]');
    chinese?.click();
    await expect.poll(() => sheets(element)[0]?.lang).toBe('zh-Hans');
    expect(element.shadowRoot?.querySelector('.guide')?.getAttribute('lang')).toBe('ur');
  });

  test('shows one sheet where both read the same language', async () => {
    const element = await handOver('ur', ANSWERS);
    await settled(element);
    await expect.poll(() => sheets(element).map(({ lang }) => lang)).toEqual(['ur']);
  });

  test('says what it leaves out because it is private, and includes it with one tap', async () => {
    const element = await handOver('en', ['mismatched-id', 'fingerprint', 'passport', 'failed'], {
      'clerk-lang': 'en',
    });
    const text = () =>
      sheets(element)
        .map((each) => each.textContent)
        .join(' ');
    expect(text()).toContain('Fingerprint not accepted');
    expect(text()).not.toMatch(/passport/i);
    expect(text()).toContain('Left out, because it is private: Document');
    control(element, 'include').click();
    await settled(element);
    expect(text()).toMatch(/Registers with foreign passport/);
    expect(text()).toMatch(/passport entered again/);
    expect(text()).not.toContain('Left out');
  });

  test('can be copied as text', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await handOver('en', ANSWERS, { 'clerk-lang': 'en' });
    control(element, 'copy').click();
    await expect
      .poll(() => root(element)?.querySelector('[role=status]')?.textContent)
      .toContain('Copied');
    expect(write.mock.calls[0]?.[0]).toContain('- Phone shows no signal');
    expect(write.mock.calls[0]?.[0]).toContain('- Switching flight mode on and off: did not help');
  });

  test('says so where the browser does not allow copying', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
      new DOMException('no', 'NotAllowedError'),
    );
    const element = await handOver('en', ANSWERS);
    control(element, 'copy').click();
    await expect
      .poll(() => root(element)?.querySelector('[role=status]')?.textContent)
      .toContain('Select the text');
  });

  test('is printed alone, on a page of its own', async () => {
    const element = await handOver('en', ANSWERS, { 'clerk-lang': 'en' });
    const printed: string[] = [];
    const append = document.body.append.bind(document.body);
    vi.spyOn(document.body, 'append').mockImplementation((frame) => {
      append(frame);
      const inner = (frame as HTMLIFrameElement).contentWindow;
      if (inner) inner.print = () => printed.push(inner.document.body.textContent);
    });
    control(element, 'print').click();
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('Switching flight mode on and off');
    expect(printed[0]).not.toContain('Start again');
  });

  test('does not offer to print where the browser cannot', async () => {
    vi.stubGlobal('print', undefined);
    const element = await handOver('en', ANSWERS);
    expect(control(element, 'copy').checkVisibility()).toBe(true);
    expect(() => control(element, 'print')).toThrow();
    vi.unstubAllGlobals();
  });

  test('shows the clerk’s sheet large, and the visitor’s own folded below it', async () => {
    const element = await handOver('zh-Hans', ANSWERS);
    await expect.poll(() => sheets(element).length).toBe(2);
    const [clerks, own] = sheets(element);
    const size = (each: HTMLElement | undefined) =>
      each ? parseFloat(getComputedStyle(each).fontSize) : NaN;
    expect(size(clerks)).toBeGreaterThan(size(own));
    expect(clerks?.checkVisibility()).toBe(true);
    expect(own?.checkVisibility()).toBe(false);
    root(element)?.querySelector('summary')?.click();
    await expect.poll(() => own?.checkVisibility()).toBe(true);
    expect(own?.getBoundingClientRect().top).toBeGreaterThan(
      clerks?.getBoundingClientRect().bottom ?? Infinity,
    );
  });

  test('says in whichever language is picked, though a translator changed what it said', async () => {
    const element = await handOver('en', ANSWERS, { 'clerk-lang': 'ur' });
    await expect.poll(() => sheets(element)[0]?.lang).toBe('ur');
    const shadow = root(element);
    if (shadow) translate(shadow);
    root(element)
      ?.querySelector('rahnuma-language')
      ?.shadowRoot?.querySelector<HTMLButtonElement>('[data-locale=zh-Hans]')
      ?.click();
    await expect.poll(() => sheets(element)[0]?.textContent).toContain('开关飞行模式');
  });

  test('closes on Escape, and the focus comes back', async () => {
    const element = await handOver('en', ANSWERS);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root(element)?.querySelector('dialog')?.open).toBe(false);
    expect((focused() as HTMLElement).dataset.action).toBe('handover');
  });

  test('fits a small screen', async () => {
    await page.viewport(320, 568);
    const element = await handOver('ur', ANSWERS, { 'clerk-lang': 'zh-Hans' });
    await expect.poll(() => sheets(element).length).toBe(2);
    const dialog = root(element)?.querySelector('dialog');
    expect(dialog?.scrollWidth).toBeLessThanOrEqual(320);
  });
});
