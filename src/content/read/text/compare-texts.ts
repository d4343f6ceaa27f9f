import { referencesInBody, referencesInLine } from '../../../model/graph/references-in.js';
import type { Block, Line } from '../../../model/text/rich-text.js';
import type { SlotKind } from '../../../rules/words/text-slots.js';

/** What a translation refers to that its source does not, and the other way round; in words for a finding. */
export function differencesOf(
  kind: SlotKind,
  here: Line | readonly Block[],
  source: Line | readonly Block[],
  sourceLocale: string,
): string[] {
  const inHere = namesIn(kind, here);
  const inSource = namesIn(kind, source);
  return [
    ...[...inSource]
      .filter((name) => !inHere.has(name))
      .map((name) => `${name} is only in ${sourceLocale}`),
    ...[...inHere].filter((name) => !inSource.has(name)).map((name) => `${name} is only here`),
  ];
}

function namesIn(kind: SlotKind, text: Line | readonly Block[]): Set<string> {
  const { placeholders, links } =
    kind === 'body' ? referencesInBody(text as readonly Block[]) : referencesInLine(text as Line);
  return new Set([...placeholders, ...links]);
}
