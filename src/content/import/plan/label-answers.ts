import type { DrawnArrow, DrawnNode } from '../drawn.js';
import type { Remark } from '../remark.js';
import { shorten } from '../shorten.js';
import type { PlannedNode } from './planned.js';

/** More than this is no label to tap. */
const MOST_LETTERS = 200;
const MOST_LETTERS_OF_A_TARGET = 80;

/**
 * Gives each answer words that tell it from the others: where it has none, those of what it leads to. Replies to what is no question
 * have words of their own.
 */
export class LabelAnswers {
  readonly #nodes: ReadonlyMap<string, DrawnNode>;
  readonly #remarks: Remark[];
  readonly #faults: Remark[];

  constructor(nodes: Iterable<DrawnNode>, remarks: Remark[], faults: Remark[]) {
    this.#nodes = new Map([...nodes].map((node) => [node.key, node]));
    this.#remarks = remarks;
    this.#faults = faults;
  }

  label(node: PlannedNode): PlannedNode {
    for (const { label = '', line } of node.arrows) {
      const { length } = Array.from(label);
      if (length <= MOST_LETTERS) continue;
      const message = `The words of the arrow have ${length} letters; visitors tap them`;
      this.#faults.push({ line, message, fix: `Shorten them to at most ${MOST_LETTERS}` });
    }
    const told = new Set<string>();
    const count = countOf(node.arrows.map(({ label }) => label));
    return {
      ...node,
      arrows: node.arrows.map((arrow) =>
        node.kind !== 'question' && arrow.label === undefined
          ? arrow
          : this.#told(arrow, count, told),
      ),
    };
  }

  #told(arrow: DrawnArrow, count: ReadonlyMap<unknown, number>, told: Set<string>): DrawnArrow {
    const { label: said, to, line } = arrow;
    const target = shorten(this.#wordsOf(to), MOST_LETTERS_OF_A_TARGET);
    const isTwice = said !== undefined && (count.get(said) ?? 0) > 1;
    const label = unlike(said === undefined ? target : isTwice ? `${said}: ${target}` : said, told);
    told.add(label);
    if (label !== said) {
      const message =
        said === undefined ? 'The arrow has no words' : `“${said}” stands at two arrows`;
      const fix = 'Write the words of each arrow, as a visitor would answer';
      this.#remarks.push({ line, message: `${message}; its answer says “${label}”`, fix });
    }
    return { ...arrow, label };
  }

  #wordsOf(key: string): string {
    return this.#nodes.get(key)?.words.split('\n')[0] ?? key;
  }
}

const countOf = (labels: readonly (string | undefined)[]): ReadonlyMap<unknown, number> => {
  const count = new Map<unknown, number>();
  for (const label of labels) count.set(label, (count.get(label) ?? 0) + 1);
  return count;
};

/** The words, with a number where they are told already. */
function unlike(words: string, told: ReadonlySet<string>): string {
  let label = words;
  for (let number = 2; told.has(label); number += 1) label = `${words} (${number})`;
  return label;
}
