import { directionOf } from '../../model/text/locale.js';
import { piecesOf, type Inline, type Line } from '../../model/text/rich-text.js';
import { isFellBack, textOf, type GuideText, type Localized } from '../../model/text/text.js';
import type { MapText } from './map-graph.js';

/** A line of rich text without its looks. A placeholder is shown as the name of its fact, since a map has no visitor. */
export function plainText(line: Localized<Line>, text: GuideText): MapText {
  const locale = isFellBack(line) ? line.locale : text.locale;
  return { text: plain(piecesOf(textOf(line)), text, directionOf(locale) === 'rtl'), locale };
}

function plain(pieces: readonly Inline[], text: GuideText, isolates: boolean): string {
  const plainPiece = (piece: Inline): string => {
    if (typeof piece === 'string') return piece;
    // Whatever has running text in it looks like that text here.
    if ('text' in piece) return plain(piece.text, text, isolates);
    if ('code' in piece) return isolates ? `\u2066${piece.code}\u2069` : piece.code;
    const name = 'fact' in piece ? text.facts[piece.fact]?.label : text.contacts[piece.contact];
    return name === undefined ? '' : `(${plain(piecesOf(textOf(name)), text, isolates)})`;
  };
  return pieces.map(plainPiece).join('');
}
