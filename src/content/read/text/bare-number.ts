import { byKind, type ByKind } from '../../../model/by-kind.js';
import type { Guide } from '../../../model/guide.js';
import { piecesOf, type Line, type Piece } from '../../../model/text/rich-text.js';

/** Seven digits and more, in any script, with the signs that telephone numbers have between them; no dates. */
const NUMBER = /\+?\p{Nd}(?:[ ().\u2010-\u2015-]{0,3}\p{Nd}){6,}/u;
/** Of a device in a network: nobody calls it. */
const IP_ADDRESS = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
/** A number that measures something is none to call, whatever contacts there are. */
const MEASURED =
  /[$€£¥₨₹]\s?\d+|\b(?:Rs\.?|PKR|USD|EUR)\s?\d+|\d+\s?(?:[kKMGT]i?(?:[Bb]|bit)(?:ps|\/s)?\b|[kMG]?Hz\b|m?s\b|min\b|h\b|[kcm]?m\b|k?g\b|m?[AV]h?\b|k?W\b|dBm?\b|px\b|[%°€£¥₨₹$])/g;
const DATE = /\b\d{4}-\d{2}-\d{2}\b/g;
/** Looked for by its end, since it may have any number of parts: `*123*4#`. */
const SERVICE_CODE = /\*\d+#(?<=((?:\*\d+)+#))/;

/** The numbers of the contacts, short ones too, which belong into `contacts.yaml`. */
export function numbersOf(guide: Guide): ReadonlySet<string> {
  const channels = Object.values(guide.contacts).flatMap((contact) => contact.channels);
  return new Set(channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])));
}

/** The first number to call that stands in a line, in its words or its links. */
export function bareNumber(line: Line, numbers: ReadonlySet<string>): string | undefined {
  const words = plain(line).replace(DATE, '|').replace(IP_ADDRESS, '|');
  const known = (words.replace(MEASURED, '|').match(/\d+/g) ?? []).find((digits) =>
    numbers.has(digits),
  );
  return NUMBER.exec(words)?.[0] ?? SERVICE_CODE.exec(words)?.[1] ?? known;
}

/** Whether a link calls a number, which then stands in the text. */
export const isCall = (target: string): boolean => /^(tel|sms):/i.test(target);

/** The words as they were written, where `*123*456#` reads as emphasis. What is to be typed may stand in `code`. */
const plain = (line: Line): string =>
  piecesOf(line)
    .map((piece) => (typeof piece === 'string' ? piece : byKind(PLAIN, piece)))
    .join('');

const PLAIN: ByKind<Piece, string> = {
  emphasis: ({ text }) => `*${plain(text)}*`,
  strong: ({ text }) => `**${plain(text)}**`,
  code: () => '|',
  link: ({ text }) => plain(text),
  fact: () => '|',
  contact: () => '|',
};
