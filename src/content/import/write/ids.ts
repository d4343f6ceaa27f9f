import { idOf } from '../../../model/id-of.js';
import { isReservedName } from '../../../rules/structure/reserved-name.js';
import { START } from '../../../model/trail.js';

const MOST_LETTERS = 40;

/** What trails and JavaScript give another meaning. */
const TAKEN = [START, 'detour', 'return'];

/** Makes names in small letters, digits and hyphens, each only once. */
export class Ids {
  readonly #given = new Set<string>();

  /** @param words what the name is made of: the first that has letters for it */
  make(...words: readonly string[]): string {
    const ids = words.map(shortId).filter((id) => id !== '');
    const name = ids.find((id) => !isTaken(id)) ?? ids[0] ?? 'node';
    let id = name;
    for (let number = 2; this.#given.has(id) || isTaken(id); number += 1) id = `${name}-${number}`;
    this.#given.add(id);
    return id;
  }
}

const isTaken = (id: string): boolean => TAKEN.includes(id) || isReservedName(id);

/** An id that is cut between two words. */
function shortId(words: string): string {
  const id = idOf(words);
  if (id.length <= MOST_LETTERS) return id;
  const kept = id.slice(0, MOST_LETTERS);
  const hyphen = kept.lastIndexOf('-');
  return (hyphen > MOST_LETTERS / 2 ? kept.slice(0, hyphen) : kept).replace(/-$/, '');
}
