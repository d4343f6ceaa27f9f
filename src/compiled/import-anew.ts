const failures = new Map<string, number>();

/**
 * Runs a dynamic import, which can be tried again after it has failed. Browsers used to remember a failed import until the page
 * is closed, so the retry asks at another address; only the error message names the address that a bundler has given it.
 * This can go once https://github.com/whatwg/html/pull/10327 is in every browser (Firefox: bug 2055211).
 */
export async function importAnew<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const [address] = /https?:\S+$/.exec(String(cause)) ?? [];
    if (address === undefined) throw cause;
    const failed = failures.get(address) ?? 0;
    failures.set(address, failed + 1);
    if (failed === 0) throw cause;
    const url = new URL(address);
    url.searchParams.set('retry', String(failed));
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ url.href)) as T;
  }
}
