import type { DataPath } from '../../model/data-path.js';
import type { FindingCode } from '../../model/finding.js';
import type { Guide } from '../../model/guide.js';
import type { ErrorCode, Reporter } from '../../rules/reporter.js';
import { textSlots } from '../../rules/words/text-slots.js';
import { slotTree, unusedTexts } from '../../rules/words/unused-texts.js';

/** Finds what in the words of one locale nothing in the guide uses. They may be any data, and only some of the words. */
export function checkUnused(words: unknown, guide: Guide, reporter: Reporter): void {
  const slots = textSlots(guide).map(({ path }) => path);
  for (const { path, value, known } of unusedTexts(
    words,
    slotTree([['locale'], ['interface'], ...slots]),
  )) {
    if (reporter.isFull) break;
    // The shape has groups, such as the answers of an end, that may have to be empty.
    if (isEmptyGroup(value)) continue;
    const name = String(path.at(-1));
    const message = `Nothing in the guide uses the text “${name}”`;
    reporter.add(codeOf(path), path, message, { wrong: name, known });
  }
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
