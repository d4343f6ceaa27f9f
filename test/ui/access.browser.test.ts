import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { boxOf } from '../support/box-of.js';
import type { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import {
  clickThrough,
  control,
  mount,
  nodeOf,
  settled,
  titleOf,
  violations,
  withCleanPage,
} from './support.js';

withCleanPage();

afterEach(async () => {
  await page.viewport(414, 896);
  await emulate([]);
});

interface MediaFeature {
  readonly name: string;
  readonly value: string;
}

const emulate = (features: readonly MediaFeature[], media = '') =>
  (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { media, features },
  );

/** States other than the nodes themselves, which the walk over every edge checks. */
const STATES: Readonly<Record<string, (element: RahnumaGuide) => Promise<void>>> = {
  'the start view': () => Promise.resolve(),
  'the search with results': async (element) => {
    const root = nodeOf(element)?.shadowRoot?.querySelector('rahnuma-search')?.shadowRoot;
    const input = root?.querySelector('input');
    input?.focus();
    if (input) input.value = 'code nahi aya';
    input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => root?.querySelector('[data-point]')).not.toBeNull();
  },
  'the answers so far': async (element) => {
    await clickThrough(element, ['no-code', 'android', 'none', 'failed']);
    element.shadowRoot
      ?.querySelector('rahnuma-trail')
      ?.shadowRoot?.querySelector('summary')
      ?.click();
  },
  'answers set aside': async (element) => {
    await clickThrough(element, ['no-code', 'android', 'none', 'failed', 'abroad']);
    control(element, 'change', 2).click();
    await settled(element);
    await clickThrough(element, ['some']);
  },
  'a second try': (element) => clickThrough(element, ['mismatched-id', 'app-upload', 'failed']),
  'a detour': (element) => clickThrough(element, ['mismatched-id', 'app-upload', 'detour']),
  'a resolution that did not help': async (element) => {
    await clickThrough(element, ['no-code', 'android', 'none', 'worked', 'worked']);
    nodeOf(element)?.shadowRoot?.querySelector<HTMLButtonElement>('[data-feedback=no]')?.click();
    await settled(element);
  },
  'the hand-over': async (element) => {
    await clickThrough(element, ['mismatched-id', 'fingerprint', 'passport']);
    control(element, 'handover').click();
    const sheets = () =>
      element.shadowRoot?.querySelector('rahnuma-handover')?.shadowRoot?.querySelector('article');
    await expect.poll(sheets).not.toBeNull();
    await settled(element);
  },
};

describe.each(['en', 'zh-Hans', 'ur'])('in %s', (lang) => {
  test.each(Object.keys(STATES))('%s has no violation, light or dark', async (state) => {
    const element = await mount({ lang });
    await STATES[state]?.(element);
    await settled(element);
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      expect(await violations(element), scheme).toEqual([]);
    }
  });

  test('everything to tap is at least 44 px high', async () => {
    await page.viewport(320, 640);
    const element = await mount({ lang });
    await clickThrough(element, ['mismatched-id', 'unknown', 'failed', 'no', 'zong']);
    const roots = [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
    const targets = roots.flatMap((each) => [
      ...(each.shadowRoot?.querySelectorAll<HTMLElement>('button, summary, .contact a') ?? []),
    ]);
    expect(targets.length).toBeGreaterThan(8);
    for (const target of targets.filter((each) => each.checkVisibility())) {
      expect(boxOf(target).height, target.outerHTML).toBeGreaterThanOrEqual(44);
    }
  });

  test('nothing is lost with text twice as large, nor at four times the size', async () => {
    document.documentElement.style.fontSize = '200%';
    for (const width of [640, 320]) {
      await page.viewport(width, 512);
      const element = await mount({ lang });
      await clickThrough(element, ['no-code', 'android', 'none']);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const answers = [
        ...(nodeOf(element)?.shadowRoot?.querySelectorAll<HTMLElement>('.answer') ?? []),
      ];
      for (const each of answers)
        expect(each.scrollHeight).toBeLessThanOrEqual(each.clientHeight + 1);
      element.remove();
    }
  });
});

test('in forced colours the chosen language and the focus can still be seen', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  const element = await mount({ lang: 'en' });
  const pressed = element.shadowRoot
    ?.querySelector('rahnuma-language')
    ?.shadowRoot?.querySelector('[aria-pressed=true]');
  expect(pressed && getComputedStyle(pressed).outlineStyle).toBe('solid');
  expect(await violations(element)).toEqual([]);
});

test('nothing moves where the visitor wants no motion', async () => {
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['no-code']);
  expect(nodeOf(element)?.getAnimations()).toEqual([]);
});

test('a printed page keeps what to do and leaves out what only a screen can do', async () => {
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['mismatched-id', 'unknown', 'failed', 'no', 'zong']);
  await emulate([], 'print');
  const root = nodeOf(element)?.shadowRoot;
  expect(root?.querySelector('.body')?.checkVisibility()).toBe(true);
  expect(root?.querySelector('.summary')?.checkVisibility()).toBe(true);
  expect(root?.querySelector('.answers')?.checkVisibility()).toBe(false);
  for (const row of ['.header', '.controls']) {
    expect(element.shadowRoot?.querySelector(row)?.checkVisibility(), row).toBe(false);
  }
});

test('the printed start view shows the problems, without the search', async () => {
  const element = await mount({ lang: 'en' });
  await emulate([], 'print');
  const root = nodeOf(element)?.shadowRoot;
  const problems = [...(root?.querySelectorAll('[data-problem]') ?? [])];
  expect(problems.length).toBeGreaterThan(2);
  for (const problem of problems) expect(problem.checkVisibility(), problem.textContent).toBe(true);
  expect(root?.querySelector('rahnuma-search')?.checkVisibility()).toBe(false);
});

test('a printed escalation shows the numbers of every contact, closed on the screen or not', async () => {
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['mismatched-id', 'unknown', 'failed', 'no', 'unknown']);
  const cards = [...(nodeOf(element)?.shadowRoot?.querySelectorAll('details.contact') ?? [])];
  expect(cards.length).toBeGreaterThan(3);
  const areShown = () =>
    cards.map((card) => card.querySelector('a')?.checkVisibility({ contentVisibilityAuto: true }));
  expect(areShown()).not.toContain(true);
  await emulate([], 'print');
  await expect.poll(areShown).not.toContain(false);
  const heights = cards.map((card) => card.querySelector('a')?.getBoundingClientRect().height);
  expect(Math.min(...heights.map(Number))).toBeGreaterThan(10);
});

test('headings and buttons have names and stand in an order that makes sense', async () => {
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['no-code', 'android', 'none']);
  const told = await namesOf('heading', 'button');
  const order = [
    'button Back',
    'button English',
    `heading ${titleOf(element).textContent.trim()}`,
    'button It worked',
    'button It did not help',
    'button I could not do this',
    'button Start again',
  ];
  const places = order.map((each) => told.indexOf(each));
  expect(places, JSON.stringify(told)).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the name of a link has its address as one word', async () => {
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['mismatched-id', 'unknown', 'failed', 'no', 'zong']);
  expect(await namesOf('link')).toContain(
    'link Website complaint.zong.com.pk/CustomerComplaint (opens a new tab)',
  );
});

/** The roles and names of everything that has one of these roles, as a screen reader reads them. */
async function namesOf(...roles: readonly string[]): Promise<string[]> {
  const client = cdp() as unknown as AxClient;
  await client.send('Accessibility.enable');
  const { frameTree } = await client.send('Page.getFrameTree');
  const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map(({ frame }) => frame)];
  const trees = await Promise.all(
    frames.map(({ id: frameId }) => client.send('Accessibility.getFullAXTree', { frameId })),
  );
  return trees
    .flatMap((tree) => inOrder(tree.nodes))
    .filter(({ role }) => roles.includes(role?.value ?? ''))
    .map(({ role, name }) => `${role?.value ?? ''} ${name?.value ?? ''}`);
}

/** The nodes of an accessibility tree in the order in which a screen reader reads them. */
function inOrder(nodes: readonly AxNode[]): AxNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (node: AxNode | undefined): AxNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => visit(byId.get(id)))] : [];
  return visit(nodes[0]);
}

interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

interface AxClient {
  send(method: 'Accessibility.enable'): Promise<void>;
  send(method: 'Page.getFrameTree'): Promise<{
    readonly frameTree: {
      readonly frame: { readonly id: string };
      readonly childFrames?: readonly { readonly frame: { readonly id: string } }[];
    };
  }>;
  send(
    method: 'Accessibility.getFullAXTree',
    of: { readonly frameId: string },
  ): Promise<{ readonly nodes: readonly AxNode[] }>;
}
