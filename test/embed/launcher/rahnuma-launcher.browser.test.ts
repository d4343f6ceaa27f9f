import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/launcher.js';
import { RahnumaLauncher } from '../../../src/embed/launcher/rahnuma-launcher.js';
import {
  clickThrough,
  focused,
  nodeId,
  settled,
  shown,
  SIM_GUIDE,
  violations,
  withCleanPage,
} from '../../ui/support.js';
import { boxOf } from '../../support/box-of.js';
import { eventually } from '../../support/eventually.js';

withCleanPage();

function put(attributes: Readonly<Record<string, string>> = {}, label = '\n'): RahnumaLauncher {
  const launcher = document.createElement('rahnuma-launcher');
  for (const [name, value] of Object.entries({ guide: SIM_GUIDE, lang: 'en', ...attributes })) {
    launcher.setAttribute(name, value);
  }
  launcher.append(label);
  document.body.append(launcher);
  return launcher;
}

const inside = (launcher: RahnumaLauncher, selector: string): HTMLElement => {
  const found = launcher.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

const button = (launcher: RahnumaLauncher) => inside(launcher, '[part=button]');
const dialog = (launcher: RahnumaLauncher) => inside(launcher, 'dialog') as HTMLDialogElement;

describe('the launcher', () => {
  test('opens the guide in a modal dialog, and Escape gives the focus back to the button', async () => {
    const launcher = put();
    await userEvent.click(button(launcher));
    expect(dialog(launcher).matches(':modal')).toBe(true);
    await shown(launcher.guideElement);
    expect(await violations(launcher)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(dialog(launcher).open).toBe(false));
    expect(focused()).toBe(button(launcher));
  });

  test('keeps the answers when it is closed and opened again', async () => {
    const launcher = put({ facts: 'phone=android' });
    await launcher.open();
    await shown(launcher.guideElement);
    await clickThrough(launcher.guideElement, ['no-code', 'none']);
    inside(launcher, '[data-action=close]').click();
    expect(dialog(launcher).open).toBe(false);
    await launcher.open();
    await settled(launcher.guideElement);
    expect(nodeId(launcher.guideElement)).toBe('no-code/toggle-flight-mode');
  });

  test('loads nothing before it is opened, and says so when that fails, with a way to try again', async () => {
    const load = vi
      .spyOn(RahnumaLauncher, 'load')
      .mockRejectedValueOnce(new TypeError('no network'));
    const launcher = put({ lang: 'ur' });
    expect(load).not.toHaveBeenCalled();
    await launcher.open();
    expect(inside(launcher, '[role=alert]').textContent).toContain('گائیڈ نہیں کھل سکی');
    expect(await violations(launcher)).toEqual([]);
    inside(launcher, '[data-action=retry]').click();
    await shown(launcher.guideElement);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('closes when the page behind it is clicked', async () => {
    await page.viewport(1000, 700);
    const launcher = put();
    await launcher.open();
    await userEvent.click(dialog(launcher), { position: { x: 60, y: 4 } });
    expect(dialog(launcher).open, 'a click inside').toBe(true);
    dialog(launcher).dispatchEvent(new PointerEvent('pointerdown'));
    dialog(launcher).click();
    expect(dialog(launcher).open).toBe(false);
  });

  test.each([
    ['en', 'end', 'right', 'Help'],
    ['en', 'start', 'left', 'Help'],
    ['ur', 'end', 'left', 'مدد'],
    ['ur', 'start', 'right', 'مدد'],
    ['zh-CN', 'end', 'right', '帮助'],
    ['ur_PK.UTF-8', 'start', 'right', 'مدد'],
    ['zh_TW', 'end', 'right', '協助'],
  ])('in %s at the %s is on the %s and says “%s”', (lang, side, where, label) => {
    document.documentElement.dir = lang.startsWith('ur') ? 'rtl' : 'ltr';
    const launcher = put({ lang, side });
    const { left, width } = button(launcher).getBoundingClientRect();
    const centre = left + width / 2;
    document.documentElement.dir = '';
    expect(centre > innerWidth / 2 ? 'right' : 'left').toBe(where);
    expect(button(launcher).innerText).toBe(label);
  });

  test('has the label and the position that the page gives it', () => {
    const launcher = put({}, 'Trouble with your SIM?');
    const slot = inside(launcher, 'slot') as HTMLSlotElement;
    expect(slot.assignedNodes()[0]?.textContent).toBe('Trouble with your SIM?');
    expect(button(launcher).innerText).not.toContain('Help');
    expect(dialog(launcher).ariaLabel).toBe('Trouble with your SIM?');
    launcher.style.setProperty('--rahnuma-launcher-block', '120px');
    launcher.style.setProperty('--rahnuma-launcher-inline', '50px');
    const { right, bottom } = button(launcher).getBoundingClientRect();
    expect(Math.round(innerHeight - bottom)).toBe(120);
    expect(Math.round(document.documentElement.clientWidth - right)).toBe(50);
  });

  test('passes on what is set on it before and after its code is loaded', async () => {
    const early = document.createElement('div');
    early.innerHTML = '<rahnuma-later></rahnuma-later>';
    const element = early.firstElementChild as RahnumaLauncher;
    element.facts = { phone: 'android' };
    document.body.append(early);
    customElements.define('rahnuma-later', class extends RahnumaLauncher {});
    expect(Object.hasOwn(element, 'facts')).toBe(false);
    expect(element.guideElement.facts).toEqual({ phone: 'android' });
    element.setAttribute('guide', SIM_GUIDE);
    element.lang = 'en';
    await element.open();
    await shown(element.guideElement);
    await clickThrough(element.guideElement, ['no-code']);
    expect(nodeId(element.guideElement)).toBe('no-code/signal-bars');
  });

  test('speaks the language of the page, also when that changes, and leaves the guide its own', async () => {
    const launcher = put();
    launcher.removeAttribute('lang');
    document.documentElement.lang = 'en';
    await launcher.open();
    await shown(launcher.guideElement);
    document.documentElement.lang = 'ur';
    await eventually(() => expect(button(launcher).innerText).toBe('مدد'));
    const frame = () =>
      launcher.guideElement.shadowRoot?.querySelector('.guide')?.getAttribute('lang');
    await eventually(() => expect(frame()).toBe('ur'));
    const around = launcher.guideElement.parentElement?.closest('[lang]');
    expect(around, 'the launcher says no language of its own around the guide').toBeNull();
    document.documentElement.lang = '';
  });

  test('gives the focus back to whatever opened it', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    const launcher = put();
    opener.focus();
    await launcher.open();
    launcher.close();
    await eventually(() => expect(focused()).toBe(opener));
  });

  test('stays open when a selection of text ends outside of it', async () => {
    const launcher = put();
    await launcher.open();
    await shown(launcher.guideElement);
    launcher.guideElement.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    dialog(launcher).dispatchEvent(new MouseEvent('click'));
    expect(dialog(launcher).open).toBe(true);
  });

  test('tells the page what happens in the guide', async () => {
    const launcher = put();
    const heard = vi.fn<(problem: string) => void>();
    launcher.addEventListener('rahnuma-start', (event) => heard(event.detail.problem));
    await launcher.open();
    await shown(launcher.guideElement);
    await clickThrough(launcher.guideElement, ['register']);
    expect(heard).toHaveBeenCalledExactlyOnceWith('register');
  });

  test('tells the page when it opens and closes, through shadow roots, once each', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const launcher = put();
    host.attachShadow({ mode: 'open' }).append(launcher);
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    document.addEventListener('rahnuma-open', hear);
    document.addEventListener('rahnuma-close', hear);
    await launcher.open();
    await launcher.open();
    expect(heard).toEqual(['rahnuma-open']);
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(heard).toEqual(['rahnuma-open', 'rahnuma-close']));
    await userEvent.click(button(launcher));
    launcher.close();
    await eventually(() => expect(heard).toHaveLength(4));
    expect(heard.slice(2)).toEqual(['rahnuma-open', 'rahnuma-close']);
    document.removeEventListener('rahnuma-open', hear);
    document.removeEventListener('rahnuma-close', hear);
  });

  test('tells that it opened before its code is loaded, also if that fails', async () => {
    vi.spyOn(RahnumaLauncher, 'load').mockRejectedValueOnce(new TypeError('no network'));
    const launcher = put();
    const opened = vi.fn();
    launcher.addEventListener('rahnuma-open', opened);
    const opening = launcher.open();
    expect(opened).toHaveBeenCalledOnce();
    await opening;
    inside(launcher, '[data-action=retry]').click();
    await shown(launcher.guideElement);
    expect(opened).toHaveBeenCalledOnce();
  });

  test('gives the page the guide inside, to listen to and to ask', async () => {
    const launcher = put();
    const { guideElement } = launcher;
    const answered = vi.fn();
    guideElement.addEventListener('rahnuma-answer', answered);
    await launcher.open();
    await shown(guideElement);
    guideElement.start('no-code');
    guideElement.answer('android');
    expect(answered).toHaveBeenCalledOnce();
    await eventually(() => expect(nodeId(guideElement)).toBe('no-code/signal-bars'));
    expect(await guideElement.summary('en')).toContain('Android');
  });

  test.each([
    `#${SIM_GUIDE},start:register`,
    `#${encodeURIComponent(`${SIM_GUIDE},start:register`)}`,
  ])('opens by itself where the address leads into its guide: %s', async (hash) => {
    history.replaceState(null, '', hash);
    const launcher = put({ 'deep-link': '' });
    expect(dialog(launcher).open).toBe(true);
    await shown(launcher.guideElement);
    await eventually(() => expect(nodeId(launcher.guideElement)).toMatch(/^register\//));
    history.replaceState(null, '', location.pathname + location.search);
  });

  test.each([320, 1280])('fits the window at %d px', async (width) => {
    await page.viewport(width, 700);
    const launcher = put();
    await launcher.open();
    await shown(launcher.guideElement);
    const box = boxOf(dialog(launcher));
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(700);
    expect(dialog(launcher).scrollWidth).toBeLessThanOrEqual(dialog(launcher).clientWidth);
  });
});

describe.each(['ltr', 'rtl'])('the first row of the dialog, in a page that runs %s', (dir) => {
  test.each([
    ['en', 390],
    ['en', 1280],
    ['zh-Hans', 390],
    ['ur', 390],
    ['ur', 1280],
  ])(
    'has title, languages and Close, which do not overlap, in %s at %d px',
    async (lang, width) => {
      await page.viewport(width, 700);
      document.documentElement.dir = dir;
      const launcher = put({ lang });
      await launcher.open();
      await shown(launcher.guideElement);
      await settled(launcher.guideElement);
      const row = launcher.guideElement.shadowRoot?.querySelector('.header');
      const boxes = [
        row?.querySelector('.about'),
        row?.querySelector('rahnuma-language'),
        inside(launcher, '[data-action=close]'),
      ].map(boxOf);
      document.documentElement.dir = '';
      const middles = boxes.map(({ top, height }) => top + height / 2);
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(10);
      const [first, second, third] = boxes.sort((a, b) => a.left - b.left);
      expect(first?.right).toBeLessThanOrEqual(second?.left ?? 0);
      expect(second?.right).toBeLessThanOrEqual(third?.left ?? 0);
    },
  );
});

test('the launcher says that it loads', async () => {
  const launcher = put({ lang: 'zh-Hans' });
  vi.spyOn(RahnumaLauncher, 'load').mockReturnValueOnce(new Promise(() => undefined));
  void launcher.open();
  expect(inside(launcher, '.placeholder').innerText).toBe('正在加载…');
  await Promise.resolve();
});
