import type { DataPath } from '../model/data-path.js';
import type { FindingCode } from '../model/finding.js';
import type { Guide } from '../model/guide.js';
import type { Block, Line } from '../model/rich-text.js';
import { isFellBack, type GuideText, type Localized } from '../model/text.js';
import { checkInterface } from '../rules/check-interface.js';
import { checkShown } from '../rules/check-shown.js';
import { checkWords, type FoundText } from '../rules/check-words.js';
import { at, type ErrorCode, type Reporter } from '../rules/reporter.js';
import type { Steps } from '../rules/steps.js';
import { textSlots } from '../rules/text-slots.js';
import { slotTree, unusedTexts } from '../rules/unused-texts.js';
import { readShape } from './read-shape.js';
import { textSchema } from './text-schema.js';

/** Checks the words of one locale from outside; `undefined` where they have not their shape. */
export function* checkText(
  data: unknown,
  guide: Guide,
  locale: string,
  reporter: Reporter,
): Steps<GuideText | undefined> {
  const text = yield* readShape(data, textSchema, reporter);
  if (!text) return undefined;
  yield;
  if (text.locale !== locale) {
    const message = `The words are in “${text.locale}”, not in “${locale}”`;
    reporter.add('unknown-value', ['locale'], message, 'Give the words of that locale');
  }
  const slots = textSlots(guide);
  yield;
  const find = ({ path }: { path: DataPath }) => findText(text, path);
  checkWords({ guide, slots, isWhole: true, find }, reporter);
  checkInterface(text.interface, at(reporter, ['interface']));
  yield;
  checkShown(text, guide, reporter);
  yield;

  const room = slotTree([['locale'], ['interface'], ...slots.map(({ path }) => path)]);
  yield;
  for (const { path, value, known } of unusedTexts(text, room)) {
    if (reporter.isFull) break;
    // The shape has groups, such as the answers of an end, that may have to be empty.
    if (isEmptyGroup(value)) continue;
    const name = String(path.at(-1));
    const message = `Nothing in the guide uses the text “${name}”`;
    reporter.add(codeOf(path), path, message, { wrong: name, known });
  }
  return text;
}

/** The text at a place, or where the way to it ends. */
function findText(words: GuideText, path: DataPath): FoundText {
  let value: unknown = words;
  for (const [index, key] of path.entries()) {
    if (!Object.hasOwn(value as object, key)) {
      return { path: path.slice(0, index + 1), text: undefined };
    }
    value = (value as Record<string | number, unknown>)[key];
  }
  const text = value as Localized<Line | readonly Block[]>;
  return isFellBack(text) ? { path: [...path, 'text'], text: text.text } : { path, text };
}

const isEmptyGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What a name is that nothing uses, by where it stands. */
function codeOf([section, , field, ...rest]: DataPath): ErrorCode {
  if (rest.length > 0) return IN_SECTION[String(field)] ?? 'unknown-field';
  return field === undefined ? (OF_SECTION[String(section)] ?? 'unknown-field') : 'unknown-field';
}

const OF_SECTION: Readonly<Record<string, ErrorCode>> = {
  facts: 'unknown-fact',
  contacts: 'unknown-contact',
  problems: 'unknown-problem',
  nodes: 'unknown-node',
};

const IN_SECTION: Readonly<Record<string, ErrorCode>> = {
  values: 'unknown-value',
  answers: 'unknown-answer',
} satisfies Record<string, FindingCode>;
