import type { GuideNode } from '../../model/guide.js';
import { isNamed } from '../../model/node-kinds.js';
import { inOrder } from '../in-order.js';
import { numbersOf } from '../numbers-of.js';
import type { PageContext } from '../pages/page-context.js';
import { plainAnswers } from './plain-answers.js';
import { plainBlocks } from './plain-blocks.js';
import { plainLine } from './plain-line.js';

/** A whole guide in one language as text, at `<guide>/<locale>.txt`: for programs that read no page, and people who send it on. */
export function wholeText(inSite: PageContext): string {
  const { guide, words } = inSite;
  const numbers = numbersOf(guide);
  const links = { ...inSite.links, number: (id: GuideNode['id']) => numbers.get(id) ?? '' };
  const context = { ...inSite, links };
  const parts = [
    `# ${plainLine(words.text.title, words)}`,
    plainLine(words.text.description, words),
    ...guide.problems.flatMap((problem, at) => {
      const text = words.text.problems[problem.id];
      return [
        `## ${at + 1} ${plainLine(text?.title ?? problem.id, words)}`,
        plainLine(text?.hint ?? '', words),
        ...inOrder(problem).flatMap((node) => nodeParts(node, context)),
      ];
    }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function nodeParts(node: GuideNode, context: PageContext): readonly string[] {
  const { words, links } = context;
  const { title, body } = words.node(node.id);
  const kind = isNamed(node.kind) ? ` (${words.ui(node.kind)})` : '';
  return [
    `### ${links.number?.(node.id)} ${plainLine(title, words)}${kind}`,
    ...plainBlocks(body, words),
    node.kind === 'remedy' && node.wait !== undefined
      ? words.ui('wait', { duration: words.duration(node.wait) })
      : '',
    plainAnswers(node, context),
    sourcesOf(node, context),
  ];
}

function sourcesOf(node: GuideNode, { words, guide }: PageContext): string {
  const sources = node.sources.flatMap((id) => guide.sources[id] ?? []);
  if (sources.length === 0) return '';
  const named = sources.map(({ title = '', url = '', checked }) => {
    const read = words.ui('source-checked', { date: words.date(checked) });
    return `- ${title}${url && ` <${url}>`} (${read})`;
  });
  return [`${words.ui('sources')}:`, ...named].join('\n');
}
