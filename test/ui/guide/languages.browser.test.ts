import { guides } from 'virtual:rahnuma/guides';
import { describe, expect, test, vi } from 'vitest';
import type { CompiledGuide } from '../../../src/compiled/format.js';
import type { GuideText } from '../../../src/model/text/text.js';
import { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import type { HandoverView } from '../../../src/ui/handover/handover-view.js';
import { eventually } from '../../support/eventually.js';
import {
  button,
  clickThrough,
  control,
  focused,
  mount,
  nodeId,
  nodeOf,
  settled,
  shown,
  SIM_GUIDE,
  titleOf,
  violations,
  withCleanPage,
} from '../support.js';

withCleanPage();

const language = (element: RahnumaGuide) =>
  element.shadowRoot?.querySelector('.guide')?.getAttribute('lang');

const switchButtons = (element: RahnumaGuide): HTMLButtonElement[] => [
  ...(element.shadowRoot
    ?.querySelector('rahnuma-language')
    ?.shadowRoot?.querySelectorAll('button') ?? []),
];

describe('the language', () => {
  test.each([
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
    ['ur-PK', 'ur'],
    ['EN-gb', 'en'],
    ['ur_PK', 'ur'],
    ['ur_PK.UTF-8', 'ur'],
    ['zh_CN', 'zh-Hans'],
    ['ZH-hant', 'zh-Hans'],
  ])('that the page asks for as %s is shown as %s', async (asked, found) => {
    expect(language(await mount({ lang: asked }))).toBe(found);
  });

  test('of the page is understood with an underscore, and so is the clerk’s', async () => {
    document.documentElement.lang = 'ur_PK';
    const element = await mount({ 'clerk-lang': 'ZH_cn', problem: 'no-code' });
    await eventually(() => expect(nodeId(element)).toBe('no-code/device'));
    expect(language(element)).toBe('ur');
    expect(element.shadowRoot?.querySelector('.guide')?.getAttribute('dir')).toBe('rtl');
    const handover = element.shadowRoot?.querySelector<HandoverView>('rahnuma-handover');
    expect(handover?.clerkLocale).toBe('zh-Hans');
    document.documentElement.lang = '';
  });

  test('is that of the page around it where the element has none', async () => {
    const section = document.createElement('section');
    section.lang = 'ur';
    document.body.append(section);
    expect(language(await mount({}, section))).toBe('ur');
  });

  test('can be switched by the visitor, each under its own name, keeping the place', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code']);
    const buttons = switchButtons(element);
    expect(buttons.map((each) => [each.lang, each.textContent.trim()])).toEqual([
      ['en', 'English'],
      ['zh-Hans', '简体中文'],
      ['ur', 'اردو'],
    ]);
    buttons[1]?.click();
    await expect.poll(() => language(element)).toBe('zh-Hans');
    expect(nodeId(element)).toBe('no-code/device');
    expect(switchButtons(element).map((each) => each.ariaPressed)).toEqual([
      'false',
      'true',
      'false',
    ]);
  });

  test('follows when the page changes it', async () => {
    const element = await mount({ lang: 'en' });
    element.lang = 'ur';
    await expect.poll(() => language(element)).toBe('ur');
  });
});

describe('a language that cannot be had', () => {
  /** The real guide, whose Urdu comes only as long as `isThere` says so. */
  function withoutUrdu(isThere: () => boolean): void {
    const real = guides.get(SIM_GUIDE);
    if (!real) throw new Error('The real guide is built in');
    const loadText = (locale: string) =>
      locale === 'ur' && !isThere() ? Promise.reject(new Error('offline')) : real.loadText(locale);
    const library = vi.spyOn(RahnumaGuide, 'library', 'get');
    library.mockReturnValue(new Map([[SIM_GUIDE, { ...real, loadText }]]));
  }

  const said = (element: RahnumaGuide) =>
    element.shadowRoot
      ?.querySelector('rahnuma-language')
      ?.shadowRoot?.querySelector('[role=status]')
      ?.textContent.replace(/\s+/g, ' ')
      .trim();

  test.each([
    ['en', 'اردو could not be loaded. Check the connection. Try again'],
    ['zh-Hans', 'اردو版加载不了。请检查网络。 重试'],
  ])('is said beside the switch in %s, and the guide stays as it is', async (lang, message) => {
    withoutUrdu(() => false);
    const element = await mount({ lang });
    await clickThrough(element, ['no-code']);
    expect(said(element)).toBe('');
    switchButtons(element)[2]?.click();
    await expect.poll(() => said(element)).toBe(message);
    expect(language(element)).toBe(lang);
    expect(nodeId(element)).toBe('no-code/device');
    expect(element.shadowRoot?.querySelector('.failure')).toBeNull();
    expect(await violations(element)).toEqual([]);
  });

  test('comes with the retry, which leaves the focus in the switch', async () => {
    let isThere = false;
    withoutUrdu(() => isThere);
    const element = await mount({ lang: 'en' });
    switchButtons(element)[2]?.click();
    await expect.poll(() => said(element)).toContain('could not be loaded');
    isThere = true;
    control(element, 'retry').click();
    expect(focused()).toBe(switchButtons(element)[2]);
    await expect.poll(() => language(element)).toBe('ur');
    expect(said(element)).toBe('');
  });

  test('is forgotten where the visitor chooses another one', async () => {
    withoutUrdu(() => false);
    const element = await mount({ lang: 'en' });
    switchButtons(element)[2]?.click();
    await expect.poll(() => said(element)).toContain('could not be loaded');
    switchButtons(element)[0]?.click();
    await expect.poll(() => said(element)).toBe('');
    expect(language(element)).toBe('en');
  });
});

describe('Urdu', () => {
  test('runs right to left in Nastaliq, with codes and numbers left to right', async () => {
    const element = await mount({ lang: 'ur', facts: 'operator=zong' });
    element.trail = [
      { node: 'start', answer: 'no-code', at: 0 },
      { node: 'no-code/device', answer: 'android', at: 0 },
      { node: 'no-code/signal-bars', answer: 'none', at: 0 },
      { node: 'no-code/toggle-flight-mode', answer: 'failed', at: 0 },
      { node: 'no-code/where-no-signal', answer: 'in-pakistan', at: 0 },
      { node: 'no-code/worked-before', answer: 'unknown', at: 0 },
      { node: 'no-code/change-place', answer: 'failed', at: 0 },
      { node: 'no-code/sim-in-other-phone', answer: 'worked', at: 0 },
    ];
    await settled(element);
    expect(nodeId(element)).toBe('no-code/register-handset');
    const title = getComputedStyle(titleOf(element));
    expect(title.direction).toBe('rtl');
    expect(title.fontFamily).toMatch(/^"Noto Nastaliq Urdu"/);
    const root = nodeOf(element)?.shadowRoot;
    const codes = [...(root?.querySelectorAll('code, a bdi[dir]') ?? [])];
    expect(codes.length).toBeGreaterThan(1);
    for (const code of codes) {
      expect(getComputedStyle(code).direction).toBe('ltr');
      expect(getComputedStyle(code).unicodeBidi).toBe('isolate');
    }
  });
});

describe('a text that is not translated', () => {
  async function mountWithGap(lang: string): Promise<RahnumaGuide> {
    const loadable = guides.get(SIM_GUIDE);
    if (!loadable) throw new Error('The real guide is built in');
    const [guide, en, ur] = await Promise.all([
      loadable.loadGuide(),
      loadable.loadText('en'),
      loadable.loadText('ur'),
    ]);
    const id = 'no-code/device';
    const { title, answers, body } = en.nodes[id] ?? { title: '', answers: {}, body: [] };
    const gap: GuideText = {
      ...ur,
      nodes: {
        ...ur.nodes,
        [id]: {
          title: { locale: 'en', text: title as string },
          body: { locale: 'en', text: body as [] },
          answers: {
            ...ur.nodes[id]?.answers,
            android: {
              label: { locale: 'en', text: answers.android?.label as string },
              summary: { locale: 'en', text: answers.android?.summary as string },
            },
          },
        },
      },
    };
    const element = document.createElement('rahnuma-guide');
    element.lang = lang;
    element.guideData = { format: 1, guide, texts: { en, ur: gap } } satisfies CompiledGuide;
    document.body.append(element);
    await shown(element);
    return element;
  }

  test('falls back with its own language and direction', async () => {
    const element = await mountWithGap('ur');
    await clickThrough(element, ['no-code']);
    const fallen = titleOf(element).querySelector('[lang]');
    expect(fallen?.getAttribute('lang')).toBe('en');
    expect(fallen?.getAttribute('dir')).toBe('ltr');
    expect(titleOf(element).textContent).toContain('Where does the page');
    expect(button(element, 'android').querySelector('[lang=en]')).not.toBeNull();
    expect(button(element, 'iphone').querySelector('[lang]')).toBeNull();
    expect(await violations(element)).toEqual([]);
  });
});
