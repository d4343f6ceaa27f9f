import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import {
  button,
  clickThrough,
  control,
  mount,
  nodeId,
  nodeOf,
  settled,
  shown,
  titleOf,
  violations,
  withCleanPage,
} from '../support.js';
import { boxOf } from '../../support/box-of.js';
import { eventually } from '../../support/eventually.js';

withCleanPage();

/** The events of these names that the page hears, with their details. */
function listen(...names: string[]): { name: string; detail: unknown }[] {
  const heard: { name: string; detail: unknown }[] = [];
  for (const name of names) {
    document.body.addEventListener(name, (event) =>
      heard.push({ name, detail: (event as CustomEvent).detail }),
    );
  }
  return heard;
}

describe('the start view', () => {
  test('offers each problem as a large button with a line about it', async () => {
    const element = await mount({ lang: 'en' });
    const buttons = [...(nodeOf(element)?.shadowRoot?.querySelectorAll('[data-problem]') ?? [])];
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    for (const each of buttons) {
      expect(boxOf(each).height).toBeGreaterThanOrEqual(44);
      expect(each.querySelector('small')?.textContent.trim()).not.toBe('');
    }
    expect(await violations(element)).toEqual([]);
  });

  test('says what the guide is about, that it is free, and that it is not official', async () => {
    const element = await mount({ lang: 'en' });
    const header = element.shadowRoot?.querySelector('.header');
    expect(header?.textContent).toContain('SIM registration in Pakistan');
    const lead = nodeOf(element)?.shadowRoot?.querySelector('.lead')?.textContent;
    expect(lead).toMatch(/free, and not official/i);
  });

  test('has the search between its heading and the problems, the results above them', async () => {
    const element = await mount({ lang: 'en' });
    const root = nodeOf(element)?.shadowRoot;
    const search = root?.querySelector('rahnuma-search');
    const input = search?.shadowRoot?.querySelector('input');
    if (!search || !input) throw new Error('There is no search');
    input.focus();
    input.value = 'code nahi aya';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await eventually(() => expect(search.shadowRoot?.querySelector('[data-point]')).not.toBeNull());
    const top = (each: Element | null | undefined) => each?.getBoundingClientRect().top ?? NaN;
    const places = [
      titleOf(element),
      input,
      search.shadowRoot?.querySelector('[data-point]'),
      root?.querySelector('[data-problem]'),
    ].map(top);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('is skipped where the page names the problem', async () => {
    const element = await mount({ lang: 'en', problem: 'no-code', facts: 'phone=android' });
    expect(nodeId(element)).toBe('no-code/signal-bars');
    control(element, 'back').click();
    await settled(element);
    expect(nodeId(element), 'and still there to go back to').toBeUndefined();
  });
});

describe('a visit', () => {
  test('tells the page what happens, in order', async () => {
    const heard = listen('rahnuma-start', 'rahnuma-answer', 'rahnuma-end');
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none', 'worked', 'worked']);
    const guide = 'sim-registration-pk';
    expect(heard).toEqual([
      { name: 'rahnuma-start', detail: { guide, problem: 'no-code', node: null } },
      {
        name: 'rahnuma-answer',
        detail: { guide, node: 'no-code/signal-bars', answer: 'none' },
      },
      {
        name: 'rahnuma-answer',
        detail: { guide, node: 'no-code/toggle-flight-mode', answer: 'worked' },
      },
      { name: 'rahnuma-answer', detail: { guide, node: 'no-code/ask-new-code', answer: 'worked' } },
      { name: 'rahnuma-end', detail: { guide, node: 'no-code/code-came', kind: 'resolution' } },
    ]);
  });

  test('tells which node and language is shown', async () => {
    const heard = listen('rahnuma-change');
    const element = await mount({ lang: 'ur', facts: 'phone=android' });
    await clickThrough(element, ['no-code']);
    expect(heard.map(({ detail }) => detail)).toEqual([
      { guide: 'sim-registration-pk', node: null, kind: null, lang: 'ur' },
      { guide: 'sim-registration-pk', node: 'no-code/signal-bars', kind: 'question', lang: 'ur' },
    ]);
  });

  test('keeps sensitive facts out of events and of the summary, and what gives them away', async () => {
    const heard = listen('rahnuma-answer', 'rahnuma-change', 'rahnuma-end');
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['mismatched-id', 'fingerprint', 'passport', 'failed']);
    expect(JSON.stringify(heard)).not.toContain('passport');
    const details = heard.slice(1).map(({ detail }) => detail);
    expect(details).toContainEqual(expect.objectContaining({ node: null, kind: null }));
    const answered = heard.filter(({ name }) => name === 'rahnuma-answer');
    expect(answered.map(({ detail }) => (detail as { node: string }).node)).toEqual([
      'mismatched-id/where-failed',
    ]);
    expect(await element.summary()).not.toMatch(/passport/i);
    expect(await element.summary()).toContain('Left out, because it is private: Document');
    expect(await element.summary()).toContain('Fingerprint not accepted');
  });

  test('tells that a problem has started, whoever started it', async () => {
    const heard = listen('rahnuma-start');
    const element = await mount({ lang: 'en', problem: 'no-code' });
    element.start('mismatched-id');
    element.start('nonsense');
    await settled(element);
    expect(heard.map(({ detail }) => (detail as { problem: string }).problem)).toEqual([
      'no-code',
      'mismatched-id',
    ]);
    expect(nodeId(element), 'a problem that is not there changes nothing').toBe(
      'mismatched-id/where-failed',
    );
  });

  test('fires its events once, even if the page sets the same facts again', async () => {
    const heard = listen('rahnuma-change', 'rahnuma-end');
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none', 'worked', 'worked']);
    const before = heard.length;
    element.facts = { phone: 'android' };
    await settled(element);
    element.facts = { phone: 'android', operator: 'zong' };
    await settled(element);
    expect(heard).toHaveLength(before);
  });

  test('takes facts that a framework sets as text', async () => {
    const element = await mount({ lang: 'en' });
    Object.assign(element, { facts: 'phone=android' });
    await clickThrough(element, ['no-code']);
    expect(nodeId(element)).toBe('no-code/signal-bars');
  });

  test('can be driven by the page, without taking the focus', async () => {
    const element = await mount({ lang: 'en' });
    const before = document.activeElement;
    element.start('no-code');
    await settled(element);
    element.answer('android');
    await settled(element);
    expect(nodeId(element)).toBe('no-code/signal-bars');
    element.answer('nonsense');
    await settled(element);
    expect(nodeId(element)).toBe('no-code/signal-bars');
    element.back();
    await settled(element);
    expect(nodeId(element)).toBe('no-code/device');
    element.restart();
    await settled(element);
    expect(element.trail).toEqual([]);
    expect(document.activeElement).toBe(before);
  });

  test('gives a summary in another language than the one shown', async () => {
    const element = await mount({ lang: 'zh-Hans', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none', 'failed']);
    expect(await element.summary('ur')).toContain('فلائٹ موڈ');
  });
});

describe('the answers so far', () => {
  test('can be changed one by one, and the rest is kept', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code', 'android', 'none', 'failed', 'in-pakistan', 'unknown']);
    expect(nodeId(element)).toBe('no-code/change-place');
    control(element, 'change', 1).click();
    await settled(element);
    expect(nodeId(element)).toBe('no-code/device');
    await clickThrough(element, ['iphone']);
    expect(nodeId(element), 'the answers in between still hold').toBe('no-code/change-place');
    expect(element.snapshot?.facts).toMatchObject({ phone: 'iphone' });
  });

  test('that no longer fit are named', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code', 'android', 'none', 'failed', 'abroad']);
    control(element, 'change', 2).click();
    await settled(element);
    await clickThrough(element, ['some']);
    const notice = element.shadowRoot?.querySelector('.notice')?.textContent ?? '';
    expect(notice).toContain('Switching flight mode on and off: did not help');
    expect(notice).toContain('Abroad');
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).toContain('Abroad');
  });

  test('name what each change button changes', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code', 'android']);
    expect(control(element, 'change', 1).getAttribute('aria-label')).toContain(
      'Where does the page say it sent the code?',
    );
  });
});

describe('a detour', () => {
  test('says where it leads back to, and leads back', async () => {
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['forgotten-password']);
    const reset = await walkTo(element, 'forgotten-password/reset-password');
    await clickThrough(element, ['detour']);
    expect(nodeId(element)).toBe('no-code/signal-bars');
    expect(element.shadowRoot?.querySelector('.aim')?.textContent).toContain(reset);
    const announced = element.shadowRoot?.querySelector('[role=status]');
    expect(announced?.textContent, 'told to a screen reader').toContain(reset);
    await clickThrough(element, ['none', 'worked', 'worked']);
    expect(nodeId(element)).toBe('no-code/code-came');
    expect(button(element, 'return').textContent).toContain(reset);
    await clickThrough(element, ['return']);
    expect(nodeId(element)).toBe('forgotten-password/reset-password');
  });

  /** Gives the first answer of each node until the node is shown; returns its title. */
  async function walkTo(element: RahnumaGuide, id: string): Promise<string> {
    for (let steps = 0; nodeId(element) !== id && steps < 10; steps += 1) {
      await clickThrough(element, [element.snapshot?.answers[0] ?? '']);
    }
    expect(nodeId(element)).toBe(id);
    return titleOf(element).textContent.trim();
  }
});

describe('a remedy that may be tried again', () => {
  test('says which try it is, on the screen and to a screen reader', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['mismatched-id', 'app-upload', 'failed']);
    expect(nodeId(element)).toBe('mismatched-id/retake-photos');
    expect(nodeOf(element)?.shadowRoot?.textContent).toContain('Try 2 of 2');
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).toContain('Try 2 of 2');
  });
});

describe('the page around it', () => {
  test('may remove it, put it back and move it: it keeps its place and its language', async () => {
    const element = await mount({ lang: 'zh-Hans', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none']);
    const title = titleOf(element).textContent;
    element.remove();
    const aside = document.createElement('aside');
    document.body.append(aside);
    document.body.append(element);
    await shown(element);
    aside.append(element);
    await shown(element);
    expect(nodeId(element)).toBe('no-code/toggle-flight-mode');
    expect(titleOf(element).textContent).toBe(title);
    await clickThrough(element, ['failed']);
    expect(nodeId(element), 'and still works').toBe('no-code/where-no-signal');
  });

  test('may watch the node shown, and hears of it only when it changes', async () => {
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code']);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    const root = element.shadowRoot;
    if (root) observer.observe(root, { subtree: true, attributes: true, childList: true });
    const before = nodeOf(element);
    element.requestUpdate();
    await settled(element);
    expect(nodeOf(element)).toBe(before);
    expect(seen.map(({ target }) => target)).not.toContain(before);
    await clickThrough(element, ['none']);
    expect(nodeOf(element), 'a question after a question').not.toBe(before);
    observer.disconnect();
  });

  test('may hold three, in three languages, that do not disturb each other', async () => {
    const [english, chinese, urdu] = [
      await mount({ lang: 'en' }),
      await mount({ lang: 'zh-Hans' }),
      await mount({ lang: 'ur' }),
    ];
    await clickThrough(chinese, ['no-code', 'android']);
    await clickThrough(urdu, ['mismatched-id']);
    expect(nodeId(english)).toBeUndefined();
    expect(nodeId(chinese)).toBe('no-code/signal-bars');
    expect(nodeId(urdu)).toBe('mismatched-id/where-failed');
    const languages = [english, chinese, urdu].map((each) => {
      const inner = each.shadowRoot?.querySelector('.guide');
      return [inner?.getAttribute('lang'), inner?.getAttribute('dir')];
    });
    expect(languages).toEqual([
      ['en', 'ltr'],
      ['zh-Hans', 'ltr'],
      ['ur', 'rtl'],
    ]);
  });

  test('may give facts later, which passes over what they answer', async () => {
    const element = await mount({ lang: 'en', problem: 'no-code' });
    expect(nodeId(element)).toBe('no-code/device');
    element.facts = { phone: 'iphone' };
    await settled(element);
    expect(nodeId(element)).toBe('no-code/signal-bars');
  });

  test('may set properties before the element is in it', async () => {
    const element = document.createElement('rahnuma-guide');
    element.facts = { phone: 'android' };
    element.trail = [{ node: 'start', answer: 'no-code', at: 0 }];
    element.guide = 'sim-registration-pk';
    document.body.append(element);
    await shown(element);
    expect(nodeId(element)).toBe('no-code/signal-bars');
  });

  test('may choose the level of the heading', async () => {
    const element = await mount({ lang: 'en', 'heading-level': '4' });
    expect(titleOf(element).localName).toBe('h4');
  });

  test('keeps its address and its storage to itself', async () => {
    const address = location.href;
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code', 'android', 'none']);
    expect(location.href).toBe(address);
    expect(sessionStorage.length + localStorage.length).toBe(0);
    expect(document.cookie).toBe('');
  });
});

describe('a guide that cannot be loaded', () => {
  test('is reported to the visitor in their language, and to the page with what to do', async () => {
    const heard = listen('rahnuma-error');
    const element = document.createElement('rahnuma-guide');
    element.setAttribute('guide', 'sim-registration');
    element.setAttribute('lang', 'ur');
    document.body.append(element);
    await eventually(() => expect(element.shadowRoot?.textContent).toContain('گائیڈ میں خرابی ہے'));
    expect(() => control(element, 'retry'), 'trying again is of no use').toThrow();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.detail).toMatchObject({
      message: expect.stringContaining('Use one of: home-internet, sim-registration-pk') as string,
    });
    expect(await violations(element)).toEqual([]);
  });

  test('is replaced by one that can be loaded', async () => {
    const element = document.createElement('rahnuma-guide');
    element.setAttribute('lang', 'en');
    element.guide = 'sim-registration';
    document.body.append(element);
    await eventually(() => expect(element.shadowRoot?.querySelector('.failure')).not.toBeNull());
    element.guide = 'sim-registration-pk';
    await shown(element);
    expect(element.shadowRoot?.querySelector('.failure')).toBeNull();
  });
});

describe('at every size', () => {
  test.each([280, 320, 1280])('nothing is cut off or moved sideways at %d px', async (width) => {
    await page.viewport(width, 800);
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none', 'failed', 'in-pakistan', 'not-registered']);
    expect(nodeId(element)).toBe('register/register-in-person');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
