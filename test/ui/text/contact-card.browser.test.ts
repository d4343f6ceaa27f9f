import { guides } from 'virtual:rahnuma/guides';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { clickThrough, nodeOf, SIM_GUIDE, shown, violations, withCleanPage } from '../support.js';

withCleanPage();

/** The names of the contacts that the node shows, and whether each has to be opened first. */
function contacts(element: RahnumaGuide) {
  const cards = [...(nodeOf(element)?.shadowRoot?.querySelectorAll('[part=contact]') ?? [])];
  return cards.map((card) => ({
    name: card.querySelector('.contact-name')?.textContent.trim(),
    isClosed: card.localName === 'details',
  }));
}

const links = (element: RahnumaGuide): string[] =>
  [
    ...(nodeOf(element)?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=contact] a') ?? []),
  ].map((link) => link.getAttribute('href') ?? '');

/** The real guide, whose question about the signal also shows the contacts for the visitor's operator. */
async function showContacts(operator: string): Promise<RahnumaGuide> {
  const loadable = guides.get(SIM_GUIDE);
  if (!loadable) throw new Error('The real guide is built in');
  const [guide, text] = await Promise.all([loadable.loadGuide(), loadable.loadText('en')]);
  const id = 'no-code/signal-bars';
  const node = text.nodes[id];
  if (!node) throw new Error(`There is no node ${id}`);
  const body = [{ kind: 'contact', contact: 'operator' }] as const;
  const element = document.createElement('rahnuma-guide');
  element.lang = 'en';
  element.facts = { phone: 'android', ...(operator === '' ? {} : { operator }) };
  element.guideData = {
    format: 1,
    guide,
    texts: { en: { ...text, nodes: { ...text.nodes, [id]: { ...node, body } } } },
  };
  document.body.append(element);
  await shown(element);
  await clickThrough(element, ['no-code']);
  return element;
}

/** What each card says of the day on which it was checked. */
const days = (element: RahnumaGuide): (string | undefined)[] =>
  [...(nodeOf(element)?.shadowRoot?.querySelectorAll('[part=contact]') ?? [])].map((card) =>
    card.querySelector('.checked')?.textContent.trim(),
  );

describe('the day on which a contact was checked', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(['zong', ''])('is on each card, where the operator is “%s”', async (operator) => {
    const told = days(await showContacts(operator));
    expect(told.length).toBeGreaterThan(0);
    for (const day of told) expect(day).toMatch(/^Checked on \w+ \d+, 20\d\d$/);
  });

  test('is said to be long ago where the contact is past its day', async () => {
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1), toFake: ['Date'] });
    const element = await showContacts('zong');
    expect(days(element)).toEqual([
      expect.stringMatching(/^Last checked on \w+ \d+, 20\d\d\. It may have changed since\.$/),
    ]);
    expect(await violations(element)).toEqual([]);
  });
});

describe('the contacts for a fact', () => {
  test('are those of the value that is known, and are open', async () => {
    const element = await showContacts('zong');
    expect(contacts(element)).toEqual([
      { name: expect.stringContaining('Zong') as string, isClosed: false },
    ]);
    expect(links(element)).toContain('tel:310');
  });

  test.each(['', 'unknown'])('are all, closed, where its value is “%s”', async (operator) => {
    const told = contacts(await showContacts(operator));
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter(({ isClosed }) => !isClosed)).toEqual([]);
  });
});
