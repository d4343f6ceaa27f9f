import { describe, expect, test } from 'vitest';
import type { RahnumaEscalationEvent } from '../../../src/ui/events/escalation.js';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import {
  clickThrough,
  control,
  mount,
  nodeId,
  nodeOf,
  settled,
  withCleanPage,
} from '../support.js';

withCleanPage();

/** What the element tells before it shows the hand-over. */
function hear(element: RahnumaGuide, keepClosed: boolean): RahnumaEscalationEvent[] {
  const heard: RahnumaEscalationEvent[] = [];
  element.addEventListener('rahnuma-escalation', (event) => {
    heard.push(event);
    if (keepClosed) event.preventDefault();
  });
  return heard;
}

const isOpen = (element: RahnumaGuide): boolean =>
  element.shadowRoot
    ?.querySelector('rahnuma-handover')
    ?.shadowRoot?.querySelector('dialog')
    ?.matches(':modal') ?? false;

describe('before the hand-over is shown', () => {
  test('the page is told where the visitor stands, and it is shown', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code', 'android', 'none']);
    const heard = hear(element, false);
    control(element, 'handover').click();
    await settled(element);
    expect(isOpen(element)).toBe(true);
    expect(heard.map(({ detail: { guide, node } }) => ({ guide, node }))).toEqual([
      { guide: 'sim-registration-pk', node: 'no-code/toggle-flight-mode' },
    ]);
    expect(heard[0]).toMatchObject({ bubbles: true, composed: true, cancelable: true });
  });

  test('the page can open a form of its own instead, with the summary in any language', async () => {
    const element = await mount({ lang: 'en', facts: 'phone=android, operator=zong' });
    await clickThrough(element, ['no-code', 'none']);
    const [event] = await whereHandedOver(element);
    expect(isOpen(element)).toBe(false);
    expect(await event?.detail.summary()).toContain('verification code does not come');
    expect(await event?.detail.summary('ur')).toMatch(/\p{Script=Arabic}/u);
  });

  test('the summary and the node leave out what is sensitive', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['mismatched-id', 'second-sim', 'cnic', 'no', 'limit-reached']);
    const [event] = await whereHandedOver(element);
    expect(event?.detail.node).toBeNull();
    expect(await event?.detail.summary('en')).not.toMatch(/cnic/i);
  });
});

describe('every way to the hand-over asks first:', () => {
  test('the control, and the button of an escalation', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['register', 'preparing', 'passport', 'could-not']);
    expect(nodeId(element)).toBe('register/ask-operator');
    const heard = hear(element, true);
    const all = buttonsFor(element);
    for (const button of all) button.click();
    expect(all.length).toBeGreaterThan(0);
    expect(heard).toHaveLength(all.length);
    expect(isOpen(element)).toBe(false);
  });

  test('the button after a resolution that did not help', async () => {
    const element = await mount({ lang: 'en', facts: 'phone=android' });
    await clickThrough(element, ['no-code', 'none', 'worked', 'worked']);
    const heard = hear(element, true);
    nodeOf(element)?.shadowRoot?.querySelector<HTMLElement>('[data-feedback=no]')?.click();
    await settled(element);
    control(element, 'handover').click();
    expect(heard).toHaveLength(1);
    expect(isOpen(element)).toBe(false);
  });
});

/** The buttons that lead to the hand-over, at the node and below it. */
function buttonsFor(element: RahnumaGuide): HTMLElement[] {
  const roots = [element.shadowRoot, nodeOf(element)?.shadowRoot];
  return roots.flatMap((root) => [
    ...(root?.querySelectorAll<HTMLElement>('[data-action=handover]') ?? []),
  ]);
}

/** Asks for the hand-over on a page that shows its own. */
async function whereHandedOver(element: RahnumaGuide): Promise<RahnumaEscalationEvent[]> {
  const heard = hear(element, true);
  control(element, 'handover').click();
  await settled(element);
  return heard;
}
