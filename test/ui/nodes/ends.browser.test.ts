import { describe, expect, test, vi } from 'vitest';
import { guides } from 'virtual:rahnuma/guides';
import {
  clickThrough,
  control,
  mount,
  nodeId,
  nodeOf,
  settled,
  shown,
  SIM_GUIDE,
  withCleanPage,
} from '../support.js';

withCleanPage();

const feedback = (element: HTMLElement, answer: 'yes' | 'no') =>
  nodeOf(element as never)?.shadowRoot?.querySelector<HTMLButtonElement>(
    `[data-feedback=${answer}]`,
  );

describe('a resolution', () => {
  test('says which answers led there, and where its facts come from', async () => {
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none', 'worked', 'worked']);
    const why = nodeOf(element)?.shadowRoot?.querySelector('.why')?.textContent ?? '';
    expect(why).toContain('Phone shows no signal');
    expect(why).toMatch(/read on .*2026/);
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
    await clickThrough(element, ['failed', 'in-pakistan', 'failed', 'no']);
    expect(nodeId(element)).toBe('no-code/network-outage');
    expect(nodeOf(element)?.shadowRoot?.querySelector('.overdue')?.textContent).toContain(
      'out of date',
    );
    vi.useRealTimers();
  });
});

describe('the questions left', () => {
  test('say why when they become more', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['mismatched-id', 'unknown', 'worked']);
    expect(nodeId(element)).toBe('mismatched-id/where-failed');
    expect(progress(element)).toContain('one more cause');
  });

  const progress = (element: HTMLElement) =>
    nodeOf(element as never)
      ?.shadowRoot?.querySelector('.progress')
      ?.textContent.trim();

  test('are told, and become fewer with what is known', async () => {
    const element = await mount({ lang: 'en', problem: 'forgotten-password' });
    const first = Number(/\d+/.exec(progress(element) ?? '')?.[0] ?? 0);
    expect(first).toBeGreaterThan(0);
    const known = await mount({ lang: 'en', problem: 'no-code' });
    const without = Number(/\d+/.exec(progress(known) ?? '')?.[0]);
    known.facts = { phone: 'android', where: 'in-pakistan', registered: 'yes', operator: 'zong' };
    await settled(known);
    const withFacts = Number(/\d+/.exec(progress(known) ?? '')?.[0]);
    expect(withFacts).toBeLessThan(without);
  });
});
