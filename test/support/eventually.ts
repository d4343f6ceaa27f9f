import { vi } from 'vitest';

/** Waits until an assertion holds; long enough for a machine with other things to do. Gives back what it gives. */
export const eventually = <T>(assert: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(assert, { timeout: 20_000 });
