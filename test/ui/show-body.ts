import type { Block } from '../../src/model/text/rich-text.js';
import { isFellBack, type Localized, type NodeText } from '../../src/model/text/text.js';
import { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { SIM_GUIDE, clickThrough, nodeOf, shown } from './support.js';

/** The real guide, of which one question has this body, and other words if given. Returns the body in the page. */
export async function showBody(
  body: Localized<readonly Block[]>,
  attributes: Readonly<Record<string, string>> = {},
  parent: Element = document.body,
  words: Partial<NodeText> = {},
): Promise<HTMLElement> {
  const loadable = RahnumaGuide.library.get(SIM_GUIDE);
  if (!loadable) throw new Error('The real guide is built in');
  const { lang: locale = 'en' } = attributes;
  const [guide, text] = await Promise.all([loadable.loadGuide(), loadable.loadText(locale)]);
  const id = 'no-code/signal-bars';
  const node = text.nodes[id];
  if (!node) throw new Error(`There is no node ${id}`);
  const nodes = { ...text.nodes, [id]: { ...node, ...words, body } };
  const locales = isFellBack(body) ? [locale, body.locale] : [locale];
  const element = document.createElement('rahnuma-guide');
  for (const [name, value] of Object.entries({ lang: locale, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.facts = { phone: 'android' };
  element.guideData = {
    format: 1,
    guide: { ...guide, sourceLocale: locale, locales },
    texts: { [locale]: { ...text, nodes } },
  };
  parent.append(element);
  await shown(element);
  await clickThrough(element, ['no-code']);
  const place = nodeOf(element)?.shadowRoot?.querySelector<HTMLElement>('.body');
  if (!place) throw new Error('The node has no body');
  return place;
}
