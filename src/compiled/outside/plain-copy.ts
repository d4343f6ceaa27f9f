import { isReservedName } from '../../rules/structure/reserved-name.js';
import { tooLarge } from '../../rules/size/check-part-size.js';
import { MOST_OF_A_PART } from '../../rules/size/limits.js';
import type { Reporter } from '../../rules/reporter.js';
import type { Steps } from '../../model/steps.js';
import type { DataPath } from '../../model/data-path.js';

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
export function* plainCopy(data: unknown, reporter: Reporter): Steps<unknown> {
  try {
    return yield* new Copier(reporter).copy(data);
  } catch {
    reporter.add('wrong-type', [], 'The data cannot be read', 'Use data as JSON.parse gives it');
    return undefined;
  }
}

class Copier {
  readonly #reporter: Reporter;
  readonly #waiting: Waiting[] = [];
  #values = 0;
  #letters = 0;

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  *copy(data: unknown): Steps<unknown> {
    const root: Container = {};
    this.#put(root, 'data', data, []);
    for (
      let next = this.#waiting.pop();
      next && !this.#reporter.isFull;
      next = this.#waiting.pop()
    ) {
      if (!this.#open(next)) return undefined;
      yield;
    }
    return root.data;
  }

  /** Copies what stands directly in an object or list. Whether to go on. */
  #open({ from, to, path }: Waiting): boolean {
    if (path.length > MOST_OF_A_PART.levels) return this.#tooLarge('levels', path);
    const names = Array.isArray(from) ? undefined : Object.keys(from);
    const length = names?.length ?? (from as unknown[]).length;
    this.#values += length;
    if (this.#values > MOST_OF_A_PART.values) return this.#tooLarge('values', path);
    for (let index = 0; index < length; index += 1) {
      const key = names?.[index] ?? index;
      if (typeof key === 'string' && this.#isReserved(key, path)) continue;
      this.#put(to, key, (from as Container)[key], [...path, key]);
      if (this.#letters > MOST_OF_A_PART.letters) return this.#tooLarge('letters', []);
    }
    return true;
  }

  #put(to: Container, key: string | number, value: unknown, path: DataPath): void {
    if (typeof key === 'string') this.#letters += key.length;
    if (typeof value === 'string') this.#letters += value.length;
    if (typeof value !== 'object' || value === null) {
      if (value !== undefined || Array.isArray(to)) to[key] = value;
      return;
    }
    const copy: unknown = Array.isArray(value) ? [] : {};
    if (!Array.isArray(value) && !isPlain(value)) {
      const message = `“${String(key)}” is an object of a kind that JSON does not have`;
      this.#reporter.add('wrong-type', path, message, 'Use data as JSON.parse gives it');
      return;
    }
    to[key] = copy;
    this.#waiting.push({ from: value, to: copy as Container, path });
  }

  #isReserved(key: string, path: DataPath): boolean {
    if (!isReservedName(key)) return false;
    const message = `“${key}” means something else in JavaScript`;
    this.#reporter.add('reserved-id', [...path, key], message, 'Choose another id');
    return true;
  }

  #tooLarge(what: keyof typeof MOST_OF_A_PART, path: DataPath): false {
    this.#reporter.add('too-large', path.slice(0, 8), ...tooLarge(what));
    return false;
  }
}

/** Whether an object is one of braces, also of another window: its prototype has none itself. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
