import { vi } from 'vitest';

/** Waits until an assertion holds, long enough for a busy machine. Returns what it returns. */
export const eventually = <T>(assert: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(assert, { timeout: 20_000 });
