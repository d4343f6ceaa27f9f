import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askAll } from '../../src/cli/ask-all.js';

const QUESTIONS = {
  id: { question: 'Its name?', unless: 'guide' },
  title: { question: 'Its title?', unless: 'Guide' },
};

/** Asks at a terminal where somebody types these keys, each line when it is asked for. */
function typed(...keys: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  const rest = [...keys];
  output.on('data', (shown: Buffer) => {
    if (shown.toString().includes('?')) input.write(rest.shift() ?? '');
  });
  return askAll(QUESTIONS, input, output);
}

test('what is typed is taken, and Enter alone takes what is offered', async () => {
  expect(await typed('printer\r', '\r')).toEqual({ id: 'printer', title: 'Guide' });
});

test.each([
  ['Ctrl+C', '\u0003'],
  ['Ctrl+D', '\u0004'],
])('%s breaks it off without an error', async (_keys, key) => {
  expect(await typed('printer\r', key)).toBeUndefined();
});
