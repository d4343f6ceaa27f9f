import { byKind, type ByKind } from '../../model/by-kind.js';
import { channelLabel, type Channel } from '../../model/contact.js';
import type { Guide, GuideNode } from '../../model/guide.js';
import {
  piecesOf,
  type Block,
  type Inline,
  type Line,
  type Piece,
} from '../../model/text/rich-text.js';
import { isFellBack, textOf, type GuideText, type Localized } from '../../model/text/text.js';
import { answersWithText } from '../words/text-slots.js';

/** How much of a page something takes. */
export interface ShownSize {
  readonly elements: number;
  readonly letters: number;
}

const NOTHING: ShownSize = { elements: 0, letters: 0 };
const elements = (count: number): ShownSize => ({ elements: count, letters: 0 });

const together = (parts: readonly ShownSize[]): ShownSize =>
  parts.reduce(
    (a, b) => ({ elements: a.elements + b.elements, letters: a.letters + b.letters }),
    NOTHING,
  );
const sum = (...parts: readonly ShownSize[]): ShownSize => together(parts);

const most = (parts: readonly ShownSize[]): ShownSize =>
  parts.reduce(
    (a, b) => ({
      elements: Math.max(a.elements, b.elements),
      letters: Math.max(a.letters, b.letters),
    }),
    NOTHING,
  );

/** What stands around the words of each thing shown, in elements. */
const AROUND = {
  item: 2,
  box: 4,
  cell: 1,
  table: 4,
  code: 2,
  picture: 3,
  callout: 5,
  answer: 4,
  problem: 6,
  source: 5,
  card: 3,
  channel: 8,
  link: 3,
};

/**
 * How much the words of a guide show in one locale once placeholders are filled in: for each fact with those of its words that
 * show most. Each text is looked at once, so the time grows with the words as they are written, not as they are shown.
 */
export class ShownSizes {
  readonly #guide: Guide;
  readonly #text: GuideText;
  /** The words for a fact, whichever its value. */
  readonly #facts = new Map<string, ShownSize>();
  /** The cards of a contact, or of all contacts for a fact. */
  readonly #cards = new Map<string, ShownSize>();

  constructor(guide: Guide, text: GuideText) {
    this.#guide = guide;
    this.#text = text;
    for (const [fact, { unset, values }] of Object.entries(text.facts)) {
      const words = [unset, ...Object.values(values)];
      // They hold no placeholders themselves, which is looked at elsewhere.
      this.#facts.set(fact, most(words.map((each) => this.line(each))));
    }
    for (const [id, contact] of Object.entries(guide.contacts)) {
      const name = this.line(text.contacts[id] ?? '');
      const channels = contact.channels.map((channel) => this.#channel(channel));
      const card = sum(elements(AROUND.card), name, together(channels));
      for (const reference of [id, ...Object.keys(contact.for ?? {})]) {
        this.#cards.set(reference, sum(this.#cards.get(reference) ?? NOTHING, card));
      }
    }
  }

  line(text: Localized<Line>): ShownSize {
    const mark = isFellBack(text) ? elements(1) : NOTHING;
    return sum(mark, together(piecesOf(textOf(text)).map((piece) => this.#inline(piece))));
  }

  /** A node with its answers and its sources. */
  node(node: GuideNode): ShownSize {
    const text = this.#text.nodes[node.id];
    const answers = answersWithText(node).map(({ id }) => {
      const label = text?.answers[id]?.label;
      const words = label === undefined ? this.#interface(id) : this.line(label);
      return sum(elements(AROUND.answer), words);
    });
    const sources = node.sources.map((id) => {
      const letters = this.#guide.sources[id]?.title?.length ?? 0;
      return sum(elements(AROUND.source), this.#newTab, { elements: 0, letters });
    });
    const blocks = textOf(text?.body ?? []).map((block) => byKind(this.#ofBlock, block));
    return together([this.line(text?.title ?? ''), ...blocks, ...answers, ...sources]);
  }

  /** The problems to pick from. */
  startView(): ShownSize {
    const problems = Object.values(this.#text.problems);
    return together(
      problems.map(({ title, hint }) =>
        sum(elements(AROUND.problem), this.line(title), this.line(hint)),
      ),
    );
  }

  #inline(piece: Inline): ShownSize {
    return typeof piece === 'string'
      ? { elements: 0, letters: piece.length }
      : byKind(this.#ofPiece, piece);
  }

  readonly #ofPiece: ByKind<Piece, ShownSize> = {
    emphasis: ({ text }) => sum(elements(1), this.line(text)),
    strong: ({ text }) => sum(elements(1), this.line(text)),
    code: ({ code }) => ({ elements: 1, letters: code.length }),
    link: ({ text }) => sum(elements(AROUND.link), this.line(text), this.#newTab),
    fact: ({ fact }) => sum(elements(1), this.#facts.get(fact) ?? NOTHING),
    contact: ({ contact }) => {
      const [first] = this.#guide.contacts[contact]?.channels ?? [];
      const letters = first ? channelLabel(first).length : 0;
      return sum({ elements: AROUND.link, letters }, this.#newTab);
    },
  };

  readonly #ofBlock: ByKind<Block, ShownSize> = {
    paragraph: ({ text }) => sum(elements(1), this.line(text)),
    heading: ({ text }) => sum(elements(1), this.line(text)),
    steps: ({ items }) => this.#list(items, AROUND.item),
    list: ({ items }) => this.#list(items, AROUND.item),
    checklist: ({ items }) => this.#list(items, AROUND.box),
    table: ({ header, rows }) =>
      sum(
        elements(AROUND.table),
        this.#list(header, AROUND.cell),
        ...rows.map((cells) => this.#list(cells, AROUND.cell)),
      ),
    code: ({ code }) => ({ elements: AROUND.code, letters: code.length }),
    picture: ({ alt }) => sum(elements(AROUND.picture), this.line(alt)),
    note: ({ text }) => this.#callout('note', text),
    warning: ({ text }) => this.#callout('warning', text),
    contact: ({ contact }) => this.#cards.get(contact) ?? NOTHING,
    link: ({ text }) => sum(elements(1 + AROUND.link), this.line(text), this.#newTab),
  };

  #list(items: readonly Line[], around: number): ShownSize {
    return sum(elements(1 + around * items.length), together(items.map((item) => this.line(item))));
  }

  #callout(kind: 'note' | 'warning', text: Line): ShownSize {
    return sum(elements(AROUND.callout), this.#interface(kind), this.line(text));
  }

  #channel(channel: Channel): ShownSize {
    const size = { elements: AROUND.channel, letters: channelLabel(channel).length };
    return sum(size, this.#interface(channel.kind), this.#newTab);
  }

  /** What is said of each link, that it opens a new tab. */
  get #newTab(): ShownSize {
    return this.#interface('new-tab');
  }

  #interface(key: string): ShownSize {
    const words = (this.#text.interface as Readonly<Record<string, string>>)[key];
    return { elements: 0, letters: words?.length ?? 0 };
  }
}
