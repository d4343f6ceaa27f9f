import type { Guide } from '../../model/guide.js';
import { ANY_NUMBER, readPattern, wordsOf } from '../../model/message-pattern.js';
import { placedNodes } from '../places.js';
import type { Reporter } from '../reporter.js';

/** Finds patterns for messages that would fit nearly everything, or never what the author means. */
export function checkPatterns(guide: Guide, reporter: Reporter): void {
  for (const { node, path } of placedNodes(guide)) {
    node.answers.forEach(({ matches = [] }, index) => {
      matches.forEach((written, at) => {
        const [message, fix] = faultOf(written) ?? [];
        if (message === undefined || fix === undefined) return;
        reporter.add('bad-pattern', [...path, 'answers', index, 'matches', at], message, fix);
      });
    });
  }
}

function faultOf(written: string): readonly [message: string, fix: string] | undefined {
  const pattern = `The pattern “${written}”`;
  const [unknown] = /\{[^{}\s]*\}/.exec(written.replaceAll(ANY_NUMBER, '')) ?? [];
  if (unknown !== undefined) {
    const fix = `Write ${ANY_NUMBER} for any number, and * for anything else`;
    return [`${pattern} has ${unknown}, which stands for nothing`, fix];
  }
  if (/[\p{L}\p{N}]\*|\*[\p{L}\p{N}]/u.test(written)) {
    return [
      `${pattern} has a * inside of a word, where it would fit nothing`,
      'Put a space between them: * stands for whole words',
    ];
  }
  if (wordsOf(readPattern(written)) > 0) return undefined;
  return [`${pattern} has no words, and fits nearly everything`, 'Write words of the message'];
}
