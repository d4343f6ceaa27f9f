import { byKind, type ByKind } from '../../model/by-kind.js';
import { channelHref, channelLabel, type Contact } from '../../model/contact.js';
import type { Block, Line } from '../../model/text/rich-text.js';
import { textOf, type Localized } from '../../model/text/text.js';
import type { Words } from '../../ui/text/words.js';
import { channelWord } from '../../model/text/channel-word.js';
import { contactsFor } from '../parts/contacts-for.js';
import { plainLine } from './plain-line.js';

/** Blocks as text alone, marked as Markdown does: each a paragraph, which may have several lines. */
export const plainBlocks = (text: Localized<readonly Block[]>, words: Words): readonly string[] =>
  textOf(text).map((block) => byKind(BLOCKS, block, words));

const list = (items: readonly Line[], words: Words, mark: (index: number) => string): string =>
  items.map((item, index) => `${mark(index)} ${plainLine(item, words)}`).join('\n');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const BLOCKS: ByKind<Block, string, [words: Words]> = {
  paragraph: ({ text }, words) => plainLine(text, words),
  heading: ({ text }, words) => `#### ${plainLine(text, words)}`,
  steps: ({ items }, words) => list(items, words, (index) => `${index + 1}.`),
  list: ({ items }, words) => list(items, words, () => '-'),
  checklist: ({ items }, words) => list(items, words, () => '- [ ]'),
  table: ({ header, rows }, words) =>
    [
      row(header.map((cell) => plainLine(cell, words))),
      row(header.map(() => '---')),
      ...rows.map((cells) => row(cells.map((cell) => plainLine(cell, words)))),
    ].join('\n'),
  code: ({ code }) => `\`\`\`\n${code}\n\`\`\``,
  picture: ({ alt }, words) => `[${plainLine(alt, words)}]`,
  note: ({ text }, words) => `> ${words.ui('note')} ${plainLine(text, words)}`,
  warning: ({ text }, words) => `> ${words.ui('warning')} ${plainLine(text, words)}`,
  contact: ({ contact }, words) =>
    contactsFor(contact, words.guide)
      .map(([id, each]) => plainContact(id, each, words))
      .join('\n\n'),
  link: ({ to, text }, words) => plainLine([{ kind: 'link', to, text: [text].flat() }], words),
};

function plainContact(id: string, { channels, checked }: Contact, words: Words): string {
  const name = plainLine(words.text.contacts[id] ?? id, words);
  const date = words.ui('contact-checked', { date: words.date(checked) });
  const lines = channels.map((channel) => {
    const where = channel.kind === 'web' ? channelHref(channel) : channelLabel(channel);
    return `- ${words.ui(channelWord(channel))} ${where}`;
  });
  return [`**${name}** (${date})`, ...lines].join('\n');
}
