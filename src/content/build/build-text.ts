import type { Guide, GuideNode, NodeId } from '../../model/guide.js';
import type { InterfaceText } from '../../model/interface-text.js';
import type { Block, Line } from '../../model/rich-text.js';
import type { AnswerText, GuideText, Localized, NodeText } from '../../model/text.js';
import { pathOf } from '../../rules/reach.js';
import type { Words } from '../read/read-texts.js';

/** All words of `guide` in `locale`; what is not translated comes from the source locale and says so. */
export function buildText(
  guide: Guide,
  locale: string,
  words: ReadonlyMap<string, Words>,
  interfaceText: InterfaceText,
): GuideText {
  const own = words.get(locale);
  const source = words.get(guide.sourceLocale);

  const find = <T extends Line | readonly Block[]>(path: readonly string[]) => {
    const key = path.join('.');
    const text = own?.get(key) as T | undefined;
    if (text !== undefined) return text;
    const original = source?.get(key) as T | undefined;
    return original === undefined ? undefined : { locale: guide.sourceLocale, text: original };
  };
  const line = (...path: string[]): Localized<Line> => find<Line>(path) ?? '';

  const nodeText = (node: GuideNode): [NodeId, NodeText] => {
    const path = pathOf(node.id).map(String);
    const summary = find<Line>([...path, 'summary']);
    return [
      node.id,
      {
        title: line(...path, 'title'),
        body: find<readonly Block[]>([...path, 'body']) ?? [],
        ...(summary === undefined ? {} : { summary }),
        answers: Object.fromEntries(
          answerIds(node).flatMap((id): [string, AnswerText][] => {
            const label = find<Line>([...path, 'answers', id, 'label']);
            const told = find<Line>([...path, 'answers', id, 'summary']);
            return label === undefined || told === undefined
              ? []
              : [[id, { label, summary: told }]];
          }),
        ),
      },
    ];
  };

  return {
    locale,
    title: line('title'),
    description: line('description'),
    facts: fromKeys(Object.keys(guide.facts), (fact) => ({
      label: line('facts', fact, 'label'),
      unset: line('facts', fact, 'unset'),
      values: fromKeys(guide.facts[fact]?.values ?? [], (value) =>
        line('facts', fact, 'values', value),
      ),
    })),
    contacts: fromKeys(Object.keys(guide.contacts), (contact) => line('contacts', contact)),
    problems: fromKeys(
      guide.problems.map((problem) => problem.id),
      (problem) => ({
        title: line('problems', problem, 'title'),
        hint: line('problems', problem, 'hint'),
      }),
    ),
    nodes: Object.fromEntries(guide.problems.flatMap((problem) => problem.nodes.map(nodeText))),
    interface: interfaceText,
  };
}

function answerIds(node: GuideNode): string[] {
  return [
    ...node.answers.map((answer) => answer.id),
    ...(node.kind === 'remedy' ? ['detour'] : []),
  ];
}

const fromKeys = <T>(keys: readonly string[], make: (key: string) => T): Record<string, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)]));
