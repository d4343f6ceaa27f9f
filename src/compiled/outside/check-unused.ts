import type { DataPath } from '../../model/data-path.js';
import type { FindingCode } from '../../model/finding.js';
import type { Guide } from '../../model/guide.js';
import type { Steps } from '../../model/steps.js';
import type { ErrorCode, Reporter } from '../../rules/reporter.js';
import { slotsOf } from '../../rules/words/text-slots.js';
import { slotTreeSteps, unusedTexts } from '../../rules/words/unused-texts.js';

/** Finds what in the words of one locale nothing in the guide uses. They may be any data, and only some of the words. */
export function* checkUnused(words: unknown, guide: Guide, reporter: Reporter): Steps<void> {
  const room = yield* slotTreeSteps(pathsOf(guide));
  for (const unused of unusedTexts(words, room)) {
    yield;
    if (reporter.isFull) break;
    if (!unused) continue;
    const { path, value, known } = unused;
    // The shape has groups, such as the answers of an end, that may have to be empty.
    if (isEmptyGroup(value)) continue;
    const name = String(path.at(-1));
    const message = `Nothing in the guide uses the text “${name}”`;
    reporter.add(codeOf(path), path, message, { wrong: name, known });
  }
}

function* pathsOf(guide: Guide): Generator<DataPath> {
  yield ['locale'];
  yield ['interface'];
  for (const { path } of slotsOf(guide)) yield path;
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
