import { channelHref, channelLabel } from '../../model/contact.js';
import { byKind, type ByKind } from '../../model/by-kind.js';
import { linkKindOf } from '../../model/text/link-kind.js';
import { piecesOf, type Inline, type Line, type Piece } from '../../model/text/rich-text.js';
import { textOf, type Localized } from '../../model/text/text.js';
import type { Words } from '../../ui/text/words.js';

/** A line as text alone. Unlike what is said of it elsewhere it names where links lead. */
export const plainLine = (text: Localized<Line>, words: Words): string =>
  piecesOf(textOf(text))
    .map((piece) => plainInline(piece, words))
    .join('');

const plainInline = (piece: Inline, words: Words): string =>
  typeof piece === 'string' ? piece : byKind(PIECES, piece, words);

const PIECES: ByKind<Piece, string, [words: Words]> = {
  emphasis: ({ text }, words) => `*${plainLine(text, words)}*`,
  strong: ({ text }, words) => `**${plainLine(text, words)}**`,
  code: ({ code }) => `\`${code}\``,
  link: ({ to, text }, words) => plainLink(to, text, words),
  fact: ({ fact }, words) => plainLine(words.factValue(fact), words),
  contact: ({ contact }, words) => {
    const [channel] = words.guide.contacts[contact]?.channels ?? [];
    return channel ? plainLink(channelHref(channel), channelLabel(channel), words) : '';
  },
};

/** A link to a problem names it alone: its number stands before its title. */
function plainLink(to: string, text: Line, words: Words): string {
  const label = plainLine(text, words);
  return linkKindOf(to) === 'problem' ? label : `[${label}](${to})`;
}
