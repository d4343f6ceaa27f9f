import { isReservedName } from '../rules/reserved-name.js';
import type { FindingList } from '../rules/finding-list.js';
import type { DataPath } from '../model/data-path.js';

/** Generous for a guide of 2,000 nodes, and small enough for a cheap phone. Each holds for one part: the structure, the words of one locale, the phrases. */
export const MOST_VALUES = 200_000;
export const MOST_CHARACTERS = 2_000_000;
/** Twenty conditions inside each other, or more of emphasis, reach less deep. */
export const MOST_LEVELS = 60;

type Container = Record<string | number, unknown>;

interface Waiting {
  readonly from: object;
  readonly to: Container;
  readonly path: DataPath;
}

/**
 * Copies data from outside into plain objects and lists, reading each value once. What comes back is small, not deep,
 * has no getter, no loop and no name that every object has, so that checks may recurse and look names up.
 */
export function plainCopy(data: unknown, list: FindingList): unknown {
  try {
    return new Copier(list).copy(data);
  } catch {
    list.add('wrong-type', [], 'The data cannot be read', 'Use data as JSON.parse gives it');
    return undefined;
  }
}

class Copier {
  readonly #list: FindingList;
  readonly #waiting: Waiting[] = [];
  #values = 0;
  #characters = 0;

  constructor(list: FindingList) {
    this.#list = list;
  }

  copy(data: unknown): unknown {
    const root: Container = {};
    this.#put(root, 'data', data, []);
    for (let next = this.#waiting.pop(); next && !this.#list.isFull; next = this.#waiting.pop()) {
      if (!this.#open(next)) return undefined;
    }
    return root.data;
  }

  /** Copies what stands directly in an object or list. Whether to go on. */
  #open({ from, to, path }: Waiting): boolean {
    if (path.length > MOST_LEVELS) {
      return this.#tooLarge(path, `is nested deeper than ${MOST_LEVELS} levels`);
    }
    const names = Array.isArray(from) ? undefined : Object.keys(from);
    const length = names?.length ?? (from as unknown[]).length;
    this.#values += length;
    if (this.#values > MOST_VALUES) {
      return this.#tooLarge(path, `has more than ${MOST_VALUES} values`);
    }
    for (let index = 0; index < length; index += 1) {
      const key = names?.[index] ?? index;
      if (typeof key === 'string' && this.#isReserved(key, path)) continue;
      this.#put(to, key, (from as Container)[key], [...path, key]);
      if (this.#characters > MOST_CHARACTERS) {
        return this.#tooLarge([], `has more than ${MOST_CHARACTERS} characters`);
      }
    }
    return true;
  }

  #put(to: Container, key: string | number, value: unknown, path: DataPath): void {
    if (typeof key === 'string') this.#characters += key.length;
    if (typeof value === 'string') this.#characters += value.length;
    if (typeof value !== 'object' || value === null) {
      if (value !== undefined || Array.isArray(to)) to[key] = value;
      return;
    }
    const copy: unknown = Array.isArray(value) ? [] : {};
    if (!Array.isArray(value) && !isPlain(value)) {
      const message = `“${String(key)}” is an object of a kind that JSON does not have`;
      this.#list.add('wrong-type', path, message, 'Use data as JSON.parse gives it');
      return;
    }
    to[key] = copy;
    this.#waiting.push({ from: value, to: copy as Container, path });
  }

  #isReserved(key: string, path: DataPath): boolean {
    if (!isReservedName(key)) return false;
    const message = `“${key}” means something else in JavaScript`;
    this.#list.add('reserved-id', [...path, key], message, 'Choose another id');
    return true;
  }

  #tooLarge(path: DataPath, what: string): false {
    const fix = 'Make the guide smaller, or several of it';
    this.#list.add('too-large', path.slice(0, 8), `The data ${what}`, fix);
    return false;
  }
}

/** Whether an object is one of braces, also of another window: its prototype has none itself. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
