import type { Block, Line } from '../../src/model/text/rich-text.js';
import { isFellBack, type Localized } from '../../src/model/text/text.js';
import { nodeText, question, showSmall } from './small-guide.js';
import { nodeOf } from './support.js';

/** A question with this body, and with this label on its answers. Returns the body in the page. */
export async function showBody(
  body: Localized<readonly Block[]>,
  attributes: Readonly<Record<string, string>> = {},
  parent: Element = document.body,
  label: Line = 'So it is',
): Promise<HTMLElement> {
  const { lang = 'en' } = attributes;
  const answer = { label, summary: 'So it is' };
  const element = await showSmall({
    nodes: [question('p/ask', 'p/end', 'yes', 'no')],
    words: { 'p/ask': nodeText('How is it?', { body, answers: { yes: answer, no: answer } }) },
    guide: isFellBack(body)
      ? { locales: [lang, body.locale], languageNames: { [lang]: lang, [body.locale]: 'other' } }
      : {},
    attributes,
    parent,
  });
  const place = nodeOf(element)?.shadowRoot?.querySelector<HTMLElement>('.body');
  if (!place) throw new Error('The node has no body');
  return place;
}
