/** How often an import from each address has failed. */
const failures = new Map<string, number>();

/** Takes down that an import from this address has failed. Returns whether one had failed before. */
export function importFailed(address: string): boolean {
  const before = failures.get(address) ?? 0;
  failures.set(address, before + 1);
  return before > 0;
}

/**
 * Imports a module from an address. It can be tried again after a failure: Firefox remembers a failed import until the page is
 * closed, so each retry has an address of its own. This can go once https://github.com/whatwg/html/pull/10327 is in every browser
 * (Firefox: bug 2055211).
 */
export async function importAt<T>(address: string): Promise<T> {
  const failed = failures.get(address) ?? 0;
  const url = new URL(address);
  if (failed > 0) url.searchParams.set('retry', String(failed));
  try {
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ url.href)) as T;
  } catch (cause) {
    importFailed(address);
    throw cause;
  }
}
