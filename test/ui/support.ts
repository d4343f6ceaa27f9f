import '../../src/define.js';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { eventually } from '../support/eventually.js';

export const SIM_GUIDE = 'sim-registration-pk';

/** Puts a guide with these attributes into the page and waits until it can be used. */
export async function mount(
  attributes: Readonly<Record<string, string>> = {},
  parent: Element = document.body,
): Promise<RahnumaGuide> {
  const element = document.createElement('rahnuma-guide');
  for (const [name, value] of Object.entries({ guide: SIM_GUIDE, ...attributes })) {
    element.setAttribute(name, value);
  }
  parent.append(element);
  await shown(element);
  return element;
}

/** Waits until the guide and its words are loaded, and everything pending is rendered. */
export async function shown(element: RahnumaGuide): Promise<void> {
  await eventually(() => expect(nodeOf(element), 'the guide is shown').not.toBeNull());
  await RahnumaGuide.engine.load();
  await settled(element);
}

/** Waits until everything pending is rendered, in the guide and in its node. */
export async function settled(element: RahnumaGuide): Promise<void> {
  await element.updateComplete;
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if ('updateComplete' in inner) await inner.updateComplete;
  }
}

/** The element that shows the node, or the start view. */
export function nodeOf(element: RahnumaGuide): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>('[part~=node]') ?? null;
}

export const nodeId = (element: RahnumaGuide): string | undefined => nodeOf(element)?.dataset.node;

/** The button that picks a problem or gives an answer. Throws where there is none. */
export function button(element: RahnumaGuide, answer: string): HTMLButtonElement {
  const root = nodeOf(element)?.shadowRoot;
  const found = root?.querySelector<HTMLButtonElement>(
    `[data-answer="${answer}"], [data-problem="${answer}"]`,
  );
  if (!found) throw new Error(`There is no “${answer}” at ${nodeId(element) ?? 'the start'}`);
  return found;
}

/** A control of the guide, such as `back`, in any of its elements. */
export function control(element: RahnumaGuide, action: string, index = 0): HTMLButtonElement {
  const roots = [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  const found = roots.flatMap((each) => [
    ...(each.shadowRoot?.querySelectorAll<HTMLButtonElement>(`[data-action=${action}]`) ?? []),
  ])[index];
  if (!found) throw new Error(`There is no control “${action}”`);
  return found;
}

/** Clicks one button after the other, each on the node that the previous one led to. */
export async function clickThrough(element: RahnumaGuide, answers: readonly string[]) {
  for (const answer of answers) {
    button(element, answer).click();
    await settled(element);
  }
}

export const titleOf = (element: RahnumaGuide): HTMLElement => {
  const title = nodeOf(element)?.shadowRoot?.querySelector<HTMLElement>('.title');
  if (!title) throw new Error('The node has no title');
  return title;
};

/** The element that has the focus, inside any number of shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The violations that axe finds below `element`, in short; without `contrast`, not those of colours, which take long to find. */
export async function violations(
  element: Element,
  { contrast = true }: { readonly contrast?: boolean } = {},
): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'color-contrast': { enabled: contrast },
    },
    resultTypes: ['violations'],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Gives each test an empty page, and fails it if there is an error, in the console or uncaught. */
export function withCleanPage(): void {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent) => errors.push(event.message);
  beforeEach(() => {
    errors.length = 0;
    document.body.replaceChildren();
    document.documentElement.style.cssText = 'background: canvas; color: canvastext';
    sessionStorage.clear();
    localStorage.clear();
    vi.spyOn(console, 'error').mockImplementation((...args) => void errors.push(args));
    window.addEventListener('error', onError);
  });
  afterEach(() => {
    window.removeEventListener('error', onError);
    vi.restoreAllMocks();
    expect(errors, 'errors in the console').toEqual([]);
  });
}
