import type { Guide, GuideNode, NodeId } from '../../src/model/guide.js';
import type { NodeText } from '../../src/model/text/text.js';
import { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { SIM_GUIDE, clickThrough, shown } from './support.js';

interface SmallGuide {
  /** Of the one problem, `p`, which begins with the first. A resolution `p/end` is added. */
  readonly nodes: readonly GuideNode[];
  readonly words: Readonly<Record<NodeId, NodeText>>;
  readonly guide?: Partial<Guide>;
  /** Of the element; `lang` is the locale of the guide, `en` unless said. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly parent?: Element;
}

export const nodeText = (title: string, more: Partial<NodeText> = {}): NodeText => ({
  title,
  body: [],
  answers: {},
  ...more,
});

/** Shows a guide from outside that has these nodes, at the first of them. */
export async function showSmall(small: SmallGuide): Promise<RahnumaGuide> {
  const { attributes = {}, parent = document.body } = small;
  const { lang: locale = 'en' } = attributes;
  const text = await RahnumaGuide.library.get(SIM_GUIDE)?.loadText(locale);
  if (!text) throw new Error('The real guide is built in');
  const end: GuideNode = { kind: 'resolution', id: 'p/end', sources: [], answers: [] };
  const ended = nodeText('The end', {
    body: [{ kind: 'paragraph', text: 'That is all.' }],
    summary: 'All is well',
  });
  const nodes = [...small.nodes, end];
  const element = document.createElement('rahnuma-guide');
  for (const [name, value] of Object.entries({ lang: locale, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.guideData = {
    format: 1,
    guide: {
      id: 'small',
      version: '00000000',
      sourceLocale: locale,
      locales: [locale],
      languageNames: { [locale]: locale },
      conditions: {},
      facts: {},
      problems: [{ id: 'p', start: nodes[0]?.id ?? 'p/end', nodes }],
      contacts: {},
      sources: {},
      ...small.guide,
    },
    texts: {
      [locale]: {
        locale,
        title: 'Small',
        description: 'A small guide',
        facts: {},
        contacts: {},
        problems: { p: { title: 'The problem', hint: 'What it is' } },
        nodes: { 'p/end': ended, ...small.words },
        interface: text.interface,
      },
    },
  };
  parent.append(element);
  await shown(element);
  await clickThrough(element, ['p']);
  return element;
}

/** A question whose answers all lead to the same node. */
export const question = (id: NodeId, to: NodeId, ...answers: readonly string[]): GuideNode => ({
  kind: 'question',
  id,
  sources: [],
  answers: answers.map((answer) => ({ id: answer, learn: {}, route: [{ to }] })),
});
