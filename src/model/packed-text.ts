import { nodesOf } from './guide-nodes.js';
import type { Guide, GuideNode, NodeId } from './guide.js';
import { lettersToSwap, swapLetters } from './swapped-letters.js';
import { INTERFACE_KEYS } from './interface-text.js';
import type { AnswerText, GuideText, NodeText } from './text.js';

/**
 * The words of a guide as JSON: a list in the order of its structure, without the ids, which the structure has already: a
 * seventh fewer bytes for each visitor. 0 stands for what a node does not have. `letters` have changed places in it.
 */
export type PackedText = readonly [letters: string, json: string];

export function packText(guide: Guide, text: GuideText): PackedText {
  const packed: unknown[] = [];
  arrange(guide, (read) => packed.push(read(text) ?? 0));
  const json = JSON.stringify(packed);
  const letters = lettersToSwap(json);
  return [letters, swapLetters(json, letters)];
}

export function unpackText(guide: Guide, [letters, json]: PackedText): GuideText {
  const packed = JSON.parse(swapLetters(json, letters)) as unknown[];
  let next = 0;
  return arrange(guide, () => packed[next++]);
}

/** Builds a text, piece by piece in a fixed order; `piece` is told where the piece stands in a text that is there already. */
function arrange(guide: Guide, piece: (read: (text: GuideText) => unknown) => unknown): GuideText {
  const own = <T>(read: (text: GuideText) => T) => piece(read) as NonNullable<T>;
  const answer = (node: NodeId, id: string): AnswerText | undefined => {
    const label = own((text) => text.nodes[node]?.answers[id]?.label);
    const summary = own((text) => text.nodes[node]?.answers[id]?.summary);
    return isThere(label) ? { label, summary } : undefined;
  };
  const nodeText = (id: NodeId, { answers }: GuideNode): NodeText => {
    const title = own((text) => text.nodes[id]?.title);
    const body = own((text) => text.nodes[id]?.body);
    const summary = own((text) => text.nodes[id]?.summary);
    return {
      title,
      body,
      ...(isThere(summary) ? { summary } : {}),
      answers: each([...answers.map((each) => each.id), 'detour'], (each) => answer(id, each)),
    };
  };
  return {
    locale: own((text) => text.locale),
    title: own((text) => text.title),
    description: own((text) => text.description),
    facts: each(Object.keys(guide.facts), (fact) => ({
      label: own((text) => text.facts[fact]?.label),
      unset: own((text) => text.facts[fact]?.unset),
      values: each(guide.facts[fact]?.values ?? [], (value) =>
        own((text) => text.facts[fact]?.values[value]),
      ),
    })),
    contacts: each(Object.keys(guide.contacts), (id) => own((text) => text.contacts[id])),
    problems: each(
      guide.problems.map(({ id }) => id),
      (id) => ({
        title: own((text) => text.problems[id]?.title),
        hint: own((text) => text.problems[id]?.hint),
      }),
    ),
    nodes: Object.fromEntries([...nodesOf(guide)].map(([id, node]) => [id, nodeText(id, node)])),
    interface: each(INTERFACE_KEYS, (key) => own((text) => text.interface[key])),
  };
}

const isThere = (piece: unknown): boolean => piece !== 0;

/** An object with what `make` gives for each key, in order; keys for which it gives nothing are left out. */
function each<K extends string, T>(keys: readonly K[], make: (key: K) => T | undefined) {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = make(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  ) as Record<K, T>;
}
