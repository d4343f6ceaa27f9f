import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { guides } from 'virtual:rahnuma/guides';
import { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import {
  clickThrough,
  control,
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
import { boxOf } from '../../support/box-of.js';
import { eventually } from '../../support/eventually.js';

withCleanPage();

const feedback = (element: HTMLElement, answer: 'yes' | 'no') =>
  nodeOf(element as never)?.shadowRoot?.querySelector<HTMLButtonElement>(
    `[data-feedback=${answer}]`,
  );

/** Opens the section that says why. Its content is rendered then. */
async function openWhy(element: RahnumaGuide): Promise<HTMLDetailsElement | null | undefined> {
  const why = nodeOf(element)?.shadowRoot?.querySelector<HTMLDetailsElement>('.why');
  const opened = new Promise((done) => why?.addEventListener('toggle', done, { once: true }));
  why?.querySelector('summary')?.click();
  await opened;
  await settled(element);
  return why;
}

describe('a resolution', () => {
  test('says which answers led there, and where its facts come from', async () => {
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none', 'worked', 'worked']);
    const why = await openWhy(element);
    expect(why?.textContent).toContain('Phone shows no signal');
    await eventually(() => expect(why?.textContent).toMatch(/read on .*2026/));
  });

  test('says that its sources are loading, and where they cannot be had offers to retry', async () => {
    const real = guides.get(SIM_GUIDE);
    if (!real) throw new Error('The real guide is built in');
    let fail!: (cause: Error) => void;
    const loadSources = vi.fn(() => real.loadSources());
    loadSources.mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
    vi.spyOn(RahnumaGuide, 'library', 'get').mockReturnValue(
      new Map([[SIM_GUIDE, { ...real, loadSources }]]),
    );
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none', 'worked', 'worked']);
    expect(loadSources).not.toHaveBeenCalled();
    const why = await openWhy(element);
    expect(why?.querySelector('[role=status]')?.textContent).toBe('Loading…');
    fail(new Error('offline'));
    await eventually(() =>
      expect(why?.querySelector('[role=alert]')?.textContent).toContain('could not be loaded'),
    );
    expect(await violations(element)).toEqual([]);
    why?.querySelector<HTMLButtonElement>('[data-action=retry]')?.click();
    await eventually(() => expect(why?.textContent).toMatch(/read on .*2026/));
    expect(why?.querySelector('[role=alert]')).toBeNull();
  });

  test('tells a try that was repeated once, with its count, as does the hand-over', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['mismatched-id', 'app-upload', 'failed', 'failed']);
    expect(nodeOf(element)?.dataset.kind).toBe('resolution');
    const why = await openWhy(element);
    const told = [...(why?.querySelectorAll('li') ?? [])]
      .map((line) => line.textContent.trim())
      .filter((line) => line.includes('did not help'));
    expect(told).toEqual([expect.stringMatching(/did not help \(2 times\)$/)]);
    expect((await element.summary()).match(/did not help/g)).toHaveLength(1);
    expect(await element.summary()).toContain('did not help (2 times)');
  });

  test('asks whether it helped, and tells the page', async () => {
    const heard: unknown[] = [];
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    element.addEventListener('rahnuma-feedback', ({ detail }) => heard.push(detail));
    await clickThrough(element, ['no-code', 'none', 'worked', 'worked']);
    feedback(element, 'yes')?.click();
    await settled(element);
    feedback(element, 'yes')?.click();
    await settled(element);
    expect(heard).toEqual([{ guide: SIM_GUIDE, node: 'no-code/code-came', helpful: true }]);
    expect(nodeOf(element)?.shadowRoot?.querySelector('.after-feedback')?.textContent).toContain(
      'Good',
    );
  });

  test('that did not help offers a person, and the other problems', async () => {
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none', 'worked', 'worked']);
    feedback(element, 'no')?.click();
    await settled(element);
    expect(control(element, 'handover')).toBeTruthy();
    nodeOf(element)?.shadowRoot?.querySelector<HTMLButtonElement>('[data-action=restart]')?.click();
    await settled(element);
    expect(nodeId(element)).toBeUndefined();
  });

  test('that did not help leads on to the next cause where the guide knows one', async () => {
    const loadable = guides.get(SIM_GUIDE);
    if (!loadable) throw new Error('The real guide is built in');
    const [guide, en] = await Promise.all([loadable.loadGuide(), loadable.loadText('en')]);
    const problems = guide.problems.map((problem) => ({
      ...problem,
      nodes: problem.nodes.map((node) =>
        node.id === 'no-code/code-came'
          ? {
              ...node,
              answers: [
                { id: 'unsolved', learn: {}, route: [{ to: 'no-code/another-way' as const }] },
              ],
            }
          : node,
      ),
    }));
    const element = document.createElement('rahnuma-guide');
    element.guideData = { format: 1, guide: { ...guide, problems }, texts: { en } };
    document.body.append(element);
    await shown(element);
    await clickThrough(element, ['no-code', 'android', 'none', 'worked', 'worked']);
    feedback(element, 'no')?.click();
    await settled(element);
    expect(nodeId(element)).toBe('no-code/another-way');
  });

  test('says so when one of its facts is past its day', async () => {
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none']);
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1), toFake: ['Date'] });
    await clickThrough(element, ['failed', 'in-pakistan', 'everyone']);
    expect(nodeId(element)).toBe('no-code/network-outage');
    expect(nodeOf(element)?.shadowRoot?.querySelector('.overdue')?.textContent).toContain(
      'out of date',
    );
    vi.useRealTimers();
  });
});

describe('an escalation', () => {
  test('shows the hand-over once, filled, above what it will show', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['mismatched-id', 'unknown', 'failed', 'no', 'zong']);
    expect(() => control(element, 'handover', 1), 'only one').toThrow();
    const button = control(element, 'handover');
    expect(getComputedStyle(button).backgroundColor).toBe('rgb(10, 102, 80)');
    const summary = nodeOf(element)?.shadowRoot?.querySelector('.summary');
    expect(boxOf(button).bottom).toBeLessThanOrEqual(boxOf(summary).top);
  });

  test.each([320, 390, 1280])(
    'has contacts whose whole rows can be tapped, at %d px',
    async (width) => {
      await page.viewport(width, 800);
      const element = await mount({ lang: 'ur' });
      await clickThrough(element, ['mismatched-id', 'unknown', 'failed', 'no', 'zong']);
      const card = nodeOf(element)?.shadowRoot?.querySelector<HTMLElement>('.contact');
      const links = [...(card?.querySelectorAll('a') ?? [])];
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) {
        expect(boxOf(link).height).toBeGreaterThanOrEqual(44);
        expect(boxOf(link).width).toBe(card?.clientWidth);
      }
      await page.viewport(414, 896);
    },
  );
});

describe('the hand-over', () => {
  test('is not offered before there is something to show', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code']);
    expect(() => control(element, 'handover')).toThrow();
    await clickThrough(element, ['android']);
    expect(control(element, 'handover').checkVisibility()).toBe(true);
  });
});

describe('the questions left', () => {
  test('say why when they become more', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['mismatched-id', 'unknown', 'worked']);
    expect(nodeId(element)).toBe('mismatched-id/where-failed');
    expect(progress(element)).toContain('one more cause');
  });

  test('stand above the heading', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code', 'android']);
    const told = nodeOf(element)?.shadowRoot?.querySelector('.progress');
    const { bottom } = boxOf(told);
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(boxOf(titleOf(element)).top);
  });

  test('are not told on the first question, where they would frighten', async () => {
    const element = await mount({ lang: 'en', problem: 'forgotten-password' });
    expect(progress(element)).toBe('Question 1');
  });

  const left = (element: HTMLElement) => Number(/most (\d+)/.exec(progress(element) ?? '')?.[1]);

  const progress = (element: HTMLElement) =>
    nodeOf(element as never)
      ?.shadowRoot?.querySelector('.progress')
      ?.textContent.trim();

  test('are told, and become fewer with what is known', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code', 'android']);
    expect(progress(element)).toMatch(/^Question 2 · at most \d+ more$/);
    const without = left(element);
    element.facts = { where: 'in-pakistan', registered: 'yes', operator: 'zong' };
    await settled(element);
    expect(left(element)).toBeLessThan(without);
  });
});
