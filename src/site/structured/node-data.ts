import type { CreativeWork, HowTo, WebPage } from 'schema-dts';
import type { GuideNode } from '../../model/guide.js';
import { isFellBack, textOf } from '../../model/text/text.js';
import type { PageContext } from '../pages/page-context.js';

/** What is true of the page of a node: on what it rests, how old that is, and how something is done. */
export function nodeData(node: GuideNode, context: PageContext): Partial<Exclude<WebPage, string>> {
  const sources = node.sources.flatMap((id) => context.guide.sources[id] ?? []);
  // All of the page holds as of the day on which the first of its sources was read last.
  const [checked] = sources.map((source) => source.checked).sort();
  const citation = sources.map(({ title = '', url, dated }): CreativeWork => ({
    '@type': 'CreativeWork',
    name: title,
    ...(url !== undefined && { url }),
    ...(dated !== undefined && { datePublished: dated }),
  }));
  const howTo = howToOf(node, context);
  return {
    ...(checked !== undefined && { lastReviewed: checked }),
    ...(citation.length > 0 && { citation }),
    ...(howTo && { mainEntity: howTo }),
  };
}

/** The steps of a remedy, where it has them in one list: several lists are cases, of which a reader goes by one. */
function howToOf({ id, kind }: GuideNode, { words }: PageContext): HowTo | undefined {
  if (kind !== 'remedy') return undefined;
  const { title, body } = words.node(id);
  const lists = textOf(body).flatMap((block) => (block.kind === 'steps' ? [block.items] : []));
  const [steps] = lists;
  if (!steps || lists.length > 1) return undefined;
  return {
    '@type': 'HowTo',
    name: words.plain(title),
    inLanguage: isFellBack(body) ? body.locale : words.locale,
    step: steps.map((text, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      text: words.plain(text),
    })),
  };
}
