import type { DataPath } from '../../model/data-path.js';
import { valuesOf } from '../../model/fact.js';
import type { Guide, GuideNode } from '../../model/guide.js';
import type { InterfaceText } from '../../model/text/interface-text.js';
import type { Block, Line } from '../../model/text/rich-text.js';
import type { AnswerText, GuideText, Localized, NodeText } from '../../model/text/text.js';
import { answersWithText } from '../../rules/words/text-slots.js';
import { keyOf, type Words } from '../read/text/words.js';

/** All words of `guide` in `locale`; what is not translated comes from the source locale and says so. */
export function buildText(
  guide: Guide,
  locale: string,
  words: ReadonlyMap<string, Words>,
  interfaceText: InterfaceText,
): GuideText {
  const own = words.get(locale);
  const source = words.get(guide.sourceLocale);

  const find = <T extends Line | readonly Block[]>(path: DataPath): Localized<T> | undefined => {
    const key = keyOf(path);
    const text = own?.get(key) as T | undefined;
    if (text !== undefined) return text;
    const original = source?.get(key) as T | undefined;
    return original === undefined ? undefined : { locale: guide.sourceLocale, text: original };
  };
  const line = (...path: DataPath): Localized<Line> => find<Line>(path) ?? '';

  const answers = (node: GuideNode): [string, AnswerText][] =>
    answersWithText(node).flatMap(({ id }) => {
      const label = find<Line>(['nodes', node.id, 'answers', id, 'label']);
      const summary = find<Line>(['nodes', node.id, 'answers', id, 'summary']) ?? label;
      return label === undefined || summary === undefined ? [] : [[id, { label, summary }]];
    });
  const nodeText = (node: GuideNode): NodeText => {
    const summary = find<Line>(['nodes', node.id, 'summary']);
    return {
      title: line('nodes', node.id, 'title'),
      body: find<readonly Block[]>(['nodes', node.id, 'body']) ?? [],
      ...(summary === undefined ? {} : { summary }),
      answers: Object.fromEntries(answers(node)),
    };
  };

  return {
    locale,
    title: line('title'),
    description: line('description'),
    facts: fromEntries(Object.entries(guide.facts), ([id, fact]) => [
      id,
      {
        label: line('facts', id, 'label'),
        unset: line('facts', id, 'unset'),
        values: fromEntries(valuesOf(fact), (value) => [value, line('facts', id, 'values', value)]),
      },
    ]),
    contacts: fromEntries(Object.keys(guide.contacts), (id) => [id, line('contacts', id)]),
    problems: fromEntries(guide.problems, ({ id }) => [
      id,
      { title: line('problems', id, 'title'), hint: line('problems', id, 'hint') },
    ]),
    nodes: fromEntries(
      guide.problems.flatMap(({ nodes }) => nodes),
      (node) => [node.id, nodeText(node)],
    ),
    interface: interfaceText,
  };
}

const fromEntries = <T, U>(all: readonly T[], entry: (one: T) => [string, U]): Record<string, U> =>
  Object.fromEntries(all.map(entry));
