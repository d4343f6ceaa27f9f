/**
 * The address of another script of the package, in the same folder and version as `own`: beside `rahnuma-0.1.0.js` the search
 * is `search-0.1.0.js`, beside `rahnuma.js` it is `search.js`.
 */
export function addressBeside(own: string, name: string): URL {
  const url = new URL(own);
  const version = /-\d+\.\d+\.\d+[^/]*(?=\.js$)/.exec(url.pathname)?.[0] ?? '';
  return new URL(`${name}${version}.js`, url);
}

const failures = new Map<string, number>();

/**
 * Imports another script of the package from the folder of `own`. It can be retried after a failure: Firefox remembers a failed
 * import until the page is closed, so each retry has an address of its own.
 */
export async function importBeside<T>(own: string, name: string): Promise<T> {
  const url = addressBeside(own, name);
  const { href } = url;
  const failed = failures.get(href) ?? 0;
  if (failed > 0) url.searchParams.set('retry', String(failed));
  try {
    return (await import(/* @vite-ignore */ url.href)) as T;
  } catch (cause) {
    failures.set(href, failed + 1);
    throw cause;
  }
}
