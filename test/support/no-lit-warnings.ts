import { afterEach, expect } from 'vitest';

/** In development mode Lit warns about mistakes in elements; each warning fails the test. */
const warnings: string[] = [];
const { warn } = console;
console.warn = (...said: unknown[]) => {
  if (String(said[0]).includes('lit.dev/msg')) warnings.push(String(said[0]));
  warn(...said);
};

afterEach(() => {
  expect(warnings.splice(0), 'warnings of Lit’s development mode').toEqual([]);
});
