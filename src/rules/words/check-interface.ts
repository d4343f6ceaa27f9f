import { INTERFACE_KEYS } from '../../model/text/interface-text.js';
import { checkLabel } from './check-label.js';
import { checkMost } from '../size/check-most.js';
import type { Reporter } from '../reporter.js';

/** Finds words of the interface that are missing, too much, or used by nothing. */
export function checkInterface(words: Readonly<Record<string, string>>, reporter: Reporter): void {
  for (const key of INTERFACE_KEYS) {
    const text = Object.hasOwn(words, key) ? words[key] : undefined;
    if (text === undefined) {
      const message = `The interface has no “${key}” in this language`;
      reporter.add('missing-text', [key], message, `Add “${key}: …” under “interface”`);
    } else {
      checkMost('letters of a word of the interface', text.length, [key], reporter);
      const placeholders = text.match(/\{\w+\}/g)?.length ?? 0;
      checkMost('placeholders of a word of the interface', placeholders, [key], reporter);
      checkLabel(text, [key], reporter);
    }
  }
  const known = new Set<string>(INTERFACE_KEYS);
  for (const key of Object.keys(words)) {
    if (known.has(key) || reporter.isFull) continue;
    const message = `The interface has no word “${key}”`;
    reporter.add('unknown-field', [key], message, { wrong: key, known });
  }
}
