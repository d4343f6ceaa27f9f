import { guides } from 'virtual:rahnuma/guides';
import { describe, expect, test } from 'vitest';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { clickThrough, nodeOf, SIM_GUIDE, shown, withCleanPage } from '../support.js';

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
