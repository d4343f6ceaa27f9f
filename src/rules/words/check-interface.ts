import { INTERFACE_KEYS } from '../../model/text/interface-text.js';
import { PLURAL_KEYS } from '../../model/text/plural-keys.js';
import { checkLabel } from './check-label.js';
import { checkMost } from '../size/check-most.js';
import type { Reporter } from '../reporter.js';

/** Finds words of the interface that are missing, too much, or used by nothing. */
export function checkInterface(words: Readonly<Record<string, string>>, reporter: Reporter): void {
  for (const key of INTERFACE_KEYS) {
    if (Object.hasOwn(words, key)) continue;
    const message = `The interface has no “${key}” in this language`;
    reporter.add('missing-text', [key], message, `Add “${key}: …” under “interface”`);
  }
  const known = new Set<string>([...INTERFACE_KEYS, ...PLURAL_KEYS]);
  for (const [key, text] of Object.entries(words)) {
    if (known.has(key)) checkWord(key, text, reporter);
    else if (!reporter.isFull) {
      const message = `The interface has no word “${key}”`;
      reporter.add('unknown-field', [key], message, { wrong: key, known });
    }
  }
}

function checkWord(key: string, text: string, reporter: Reporter): void {
  checkMost('letters of a word of the interface', text.length, [key], reporter);
  const placeholders = text.match(/\{\w+\}/g)?.length ?? 0;
  checkMost('placeholders of a word of the interface', placeholders, [key], reporter);
  checkLabel(text, [key], reporter);
}
