import type { DataPath } from '../../model/data-path.js';
import type { Guide } from '../../model/guide.js';
import type { Block, Line } from '../../model/text/rich-text.js';
import type { Steps } from '../../model/steps.js';
import { isFellBack, type GuideText, type Localized } from '../../model/text/text.js';
import { checkInterface } from '../../rules/words/check-interface.js';
import { checkShown } from '../../rules/size/check-shown.js';
import { checkWords, type FoundText } from '../../rules/words/check-words.js';
import { at, type Reporter } from '../../rules/reporter.js';
import { slotsOf } from '../../rules/words/text-slots.js';
import { checkUnused } from './check-unused.js';
import { readShape } from './read-shape.js';
import { TEXT_NODES, textSchema } from '../text-schema.js';

/** Checks the words of one locale from outside; `undefined` where they have not their shape. */
export function* checkText(
  data: unknown,
  guide: Guide,
  locale: string,
  reporter: Reporter,
): Steps<GuideText | undefined> {
  const text = yield* readShape(data, textSchema, reporter, TEXT_NODES);
  if (!text) return undefined;
  yield;
  if (text.locale !== locale) {
    const message = `The words are in “${text.locale}”, not in “${locale}”`;
    reporter.add('unknown-value', ['locale'], message, 'Give the words of that locale');
  }
  const find = ({ path }: { path: DataPath }) => findText(text, path);
  yield* checkWords({ guide, slots: slotsOf(guide), isWhole: true, find }, reporter);
  checkInterface(text.interface, at(reporter, ['interface']));
  yield;
  yield* checkShown(text, guide, reporter);
  yield* checkUnused(text, guide, reporter);
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
