import { afterEach, describe, expect, test, vi } from 'vitest';
import { guides } from 'virtual:rahnuma/guides';
import { HEADER, type CompiledGuide } from '../../../src/compiled/format.js';
import type { RahnumaErrorEvent } from '../../../src/ui/events/error.js';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import {
  clickThrough,
  control,
  nodeId,
  nodeOf,
  shown,
  SIM_GUIDE,
  titleOf,
  violations,
  withCleanPage,
} from '../../ui/support.js';
import { MOST_LETTERS_OF_A_FILE } from '../../../src/rules/size/limits.js';
import { eventually } from '../../support/eventually.js';

withCleanPage();

/** What stands at which address; what is not here is not found. */
const files = new Map<string, () => Response>();
const asked: string[] = [];

afterEach(() => {
  files.clear();
  asked.length = 0;
});

function serve(name: string, data: unknown): void {
  files.set(name, () => new Response(typeof data === 'string' ? data : JSON.stringify(data)));
}

async function mountSrc(attributes: Readonly<Record<string, string>> = {}): Promise<RahnumaGuide> {
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const name = (address as URL).pathname.split('/').at(-1) ?? '';
    asked.push(name);
    const answer = files.get(name);
    return answer
      ? Promise.resolve(answer())
      : Promise.resolve(new Response('', { status: 404, statusText: 'Not Found' }));
  });
  const element = document.createElement('rahnuma-guide');
  for (const [name, value] of Object.entries({ src: '/guides/mine.json', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.append('Ask at the desk');
  errors.length = 0;
  element.addEventListener('rahnuma-error', (event) => errors.push(event));
  document.body.append(element);
  await Promise.resolve();
  return element;
}

const errors: RahnumaErrorEvent[] = [];

const failure = (element: RahnumaGuide) =>
  eventually(() => {
    const found = element.shadowRoot?.querySelector<HTMLElement>('.failure');
    if (!found) throw new Error('No failure is shown');
    return found;
  });

async function real(): Promise<CompiledGuide> {
  const loadable = guides.get(SIM_GUIDE);
  if (!loadable) throw new Error('The real guide is built in');
  const [guide, en, ur] = await Promise.all([
    loadable.loadGuide(),
    loadable.loadText('en'),
    loadable.loadText('ur'),
  ]);
  return { ...HEADER, guide, texts: { en, ur } };
}

describe('a guide at an address', () => {
  test('is shown, in one file', async () => {
    serve('mine.json', await real());
    const element = await mountSrc({ lang: 'en' });
    await shown(element);
    await clickThrough(element, ['no-code', 'android']);
    expect(nodeId(element)).toBe('no-code/signal-bars');
    expect(asked).toEqual(['mine.json']);
  });

  test('is shown, with a file for each language, of which only those needed are asked for', async () => {
    const { guide, texts } = await real();
    const { version } = guide;
    serve('mine.json', { ...HEADER, guide });
    serve('mine.en.json', { ...HEADER, version, text: texts?.en });
    serve('mine.ur.json', { ...HEADER, version, text: texts?.ur });
    const element = await mountSrc({ lang: 'ur' });
    await shown(element);
    expect(titleOf(element).textContent).toMatch(/\p{Script=Arabic}/u);
    expect(asked).toEqual(['mine.json', 'mine.ur.json']);
    element.lang = 'en';
    await eventually(() => expect(titleOf(element).textContent).toMatch(/[a-z]/));
    expect(asked).toEqual(['mine.json', 'mine.ur.json', 'mine.en.json']);
  });

  test('has its sources in a file beside, which is asked for when a visitor opens them', async () => {
    const { guide, texts } = await real();
    const { version } = guide;
    const sources = (await guides.get(SIM_GUIDE)?.loadSources()) ?? {};
    serve('mine.json', { ...HEADER, guide, texts });
    serve('mine.sources.json', { ...HEADER, version, sources: { ...sources, 'pta-faq': 7 } });
    const element = await mountSrc({ lang: 'en', facts: 'phone=android' });
    await shown(element);
    await clickThrough(element, ['no-code', 'none', 'worked', 'worked']);
    expect(asked).toEqual(['mine.json']);
    const why = () => nodeOf(element)?.shadowRoot?.querySelector<HTMLElement>('.why');
    why()?.querySelector('summary')?.click();
    await eventually(() => expect(why()?.textContent).toContain('could not be loaded'));
    serve('mine.sources.json', { ...HEADER, version, sources });
    why()?.querySelector<HTMLButtonElement>('[data-action=retry]')?.click();
    await eventually(() => expect(why()?.textContent).toMatch(/read on .*2026/));
    expect(why()?.textContent).not.toContain('could not be loaded');
    expect(asked).toEqual(['mine.json', 'mine.sources.json', 'mine.sources.json']);
  });

  test('that cannot be had can be tried again, and what the page has for this case is shown', async () => {
    const element = await mountSrc({ lang: 'en' });
    const told = await failure(element);
    expect(told.textContent).toContain('could not be loaded');
    expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).toHaveLength(1);
    expect(errors[0]?.detail.message).toContain('/guides/mine.json answered 404');
    expect(await violations(element)).toEqual([]);
    serve('mine.json', await real());
    control(element, 'retry').click();
    await shown(element);
    expect(element.shadowRoot?.querySelector('.failure')).toBeNull();
    expect(element.shadowRoot?.querySelector('slot')).toBeNull();
  });

  test.each([
    ['is no JSON', '<html>Sign in</html>', 'is no JSON'],
    ['is no guide', { ...HEADER, guide: 7 }, 'mine.json: guide:'],
    ['is of another format', { guide: 7 }, 'Use “rahnuma build”'],
    ['is endless', ' '.repeat(MOST_LETTERS_OF_A_FILE + 1), 'longer than a guide can be'],
  ])('that %s is refused, without a retry', async (_, data, message) => {
    serve('mine.json', data);
    const told = await failure(await mountSrc({ lang: 'en' }));
    expect(told.querySelector('button')).toBeNull();
    expect(told.textContent).toContain('This guide has a fault');
    expect(told.textContent).toContain(message);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.detail.message).toContain(message);
  });

  test('is not asked for where the address is none of the web', async () => {
    const told = await failure(await mountSrc({ lang: 'en', src: 'javascript:alert(1)' }));
    expect(told.textContent).toContain('is no web address');
    expect(asked).toEqual([]);
  });

  test('gives back the kept answers', async () => {
    serve('mine.json', await real());
    const attributes = { lang: 'en', persist: 'session', problem: 'no-code' };
    const element = await mountSrc(attributes);
    await eventually(() => expect(nodeId(element)).toBe('no-code/device'));
    await clickThrough(element, ['android']);
    element.remove();
    const again = await mountSrc(attributes);
    await eventually(() => expect(nodeId(again)).toBe('no-code/signal-bars'));
  });
});

describe('what the page names', () => {
  test('gives way to what is left when an attribute or the object is taken away', async () => {
    serve('mine.json', await real());
    const element = await mountSrc({ lang: 'en', guide: SIM_GUIDE });
    await shown(element);
    element.removeAttribute('src');
    element.guideData = null as never;
    await element.updateComplete;
    await shown(element);
    expect(element.shadowRoot?.querySelector('.failure')).toBeNull();
    expect(asked).toEqual(['mine.json']);
    expect(errors).toEqual([]);
  });

  test('hides the guide before where it cannot be had, and is named once to the page', async () => {
    const element = await mountSrc({ lang: 'en', src: '', guide: SIM_GUIDE });
    await shown(element);
    element.src = '/guides/gone.json';
    await failure(element);
    expect(nodeOf(element)).toBeNull();
    element.lang = 'ur';
    await eventually(() => expect(element.shadowRoot?.textContent).toContain('گائیڈ نہیں کھل سکی'));
    expect(errors.map(({ detail }) => detail.message)).toEqual([
      expect.stringContaining('The guide “/guides/gone.json” cannot be shown'),
    ]);
  });

  test('does not bring back answers that were taken back', async () => {
    const data = await real();
    const element = await mountSrc({ lang: 'en', src: '', guide: SIM_GUIDE });
    element.trail = [{ node: 'start', answer: 'no-code', at: 0 }];
    await shown(element);
    await eventually(() => expect(nodeId(element)).toBe('no-code/device'));
    element.restart();
    element.guideData = { ...data, guide: { ...data.guide, id: 'another' } };
    await eventually(() => expect(element.snapshot?.guide.id).toBe('another'));
    expect(element.trail).toEqual([]);
  });
});

describe('a guide as an object', () => {
  test('is refused with the finding where it is not right, and can be mended', async () => {
    const data = await real();
    const broken = structuredClone(data) as unknown as {
      guide: { problems: { start: string }[] };
    };
    const [first] = broken.guide.problems;
    if (first) first.start = 'register/nowhere';
    const element = document.createElement('rahnuma-guide');
    element.lang = 'en';
    element.addEventListener('rahnuma-error', (event) => errors.push(event));
    errors.length = 0;
    element.guideData = broken as unknown as CompiledGuide;
    document.body.append(element);
    const told = await failure(element);
    expect(told.textContent).toContain('There is no node “nowhere” in the problem “register”');
    expect(errors[0]?.detail.findings[0]).toMatchObject({
      code: 'unknown-target',
      path: 'guide.problems.0.start',
    });
    element.guideData = data;
    await shown(element);
    expect(nodeOf(element)).not.toBeNull();
  });

  test.each([
    ['a script in a link', { kind: 'link', to: 'javascript:alert(1)', text: 'x' }],
    ['a link that fetches', { kind: 'link', to: 'data:text/html,x', text: 'x' }],
    ['a block that is none', { kind: 'html', html: '<img src=x onerror=alert(1)>' }],
  ])('with %s is refused', async (_, block) => {
    const data = structuredClone(await real()) as unknown as {
      texts: { en: { nodes: Record<string, { body: unknown[] }> } };
    };
    data.texts.en.nodes['no-code/device']?.body.push(block);
    const element = document.createElement('rahnuma-guide');
    element.lang = 'en';
    element.guideData = data as unknown as CompiledGuide;
    document.body.append(element);
    expect((await failure(element)).textContent).toContain('no-code/device');
    expect(nodeOf(element)).toBeNull();
  });

  test('shows markup in its words as the letters it is made of', async () => {
    const data = structuredClone(await real()) as unknown as {
      texts: { en: { problems: Record<string, { title: string }> } };
    };
    const problem = data.texts.en.problems['no-code'];
    if (problem) problem.title = '<img src=x onerror="document.title=1"><style>*{}</style>';
    const element = document.createElement('rahnuma-guide');
    element.lang = 'en';
    element.guideData = data as unknown as CompiledGuide;
    document.body.append(element);
    await shown(element);
    expect(nodeOf(element)?.shadowRoot?.textContent).toContain('<img src=x');
    expect(nodeOf(element)?.shadowRoot?.querySelector('img, style')).toBeNull();
  });
});
