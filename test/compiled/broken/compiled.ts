import { compiledGuide } from '../../../src/compiled/compiled-files.js';
import type { CheckedGuide } from '../../../src/content/check-guide.js';

/** Data as it comes out of a file, in which a test may change anything. */
export interface Loose {
  [key: string]: Loose;
}

/** A compiled guide as its file gives it: the structure, the words of each locale, and the phrases. */
export function compiled({ guide, texts, phrases }: CheckedGuide): Loose {
  if (!guide) throw new Error('These files make no guide');
  return JSON.parse(JSON.stringify(compiledGuide({ guide, texts, phrases }))) as Loose;
}

/** What stands at `path`, such as `guide.problems.0.nodes`; refuses a path that leads nowhere. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      throw new Error(`Nothing stands at “${path}”`);
    }
    return (value as Loose)[key];
  }, data);
}

/** Puts `value` at `path`, whose last key may be new; `undefined` removes what is there. */
export function put(data: unknown, path: string, value: unknown): void {
  const dot = path.lastIndexOf('.');
  const parent = dot < 0 ? data : valueAt(data, path.slice(0, dot));
  const key = path.slice(dot + 1);
  if (value === undefined) Reflect.deleteProperty(parent as object, key);
  else {
    Object.defineProperty(parent, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
}
