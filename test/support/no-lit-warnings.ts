import { afterEach, expect } from 'vitest';

/** Lit says in development what is wrong with how an element is written. That it is in development is no fault. */
declare global {
  var litIssuedWarnings: Set<string | undefined> | undefined;
}
globalThis.litIssuedWarnings ??= new Set();
globalThis.litIssuedWarnings.add('dev-mode');

const warnings: string[] = [];
const { warn } = console;
console.warn = (...said: unknown[]) => {
  if (String(said[0]).includes('lit.dev/msg')) warnings.push(String(said[0]));
  warn(...said);
};

afterEach(() => {
  expect(warnings.splice(0), 'warnings of Lit’s development mode').toEqual([]);
});
