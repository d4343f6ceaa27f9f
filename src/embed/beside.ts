import { importAt } from '../compiled/load/import-at.js';

/**
 * The address of another script of the package, in the same folder and version as `own`: beside `rahnuma-0.1.0.js` the search
 * is `search-0.1.0.js`, beside `rahnuma.js` it is `search.js`.
 */
export function addressBeside(own: string, name: string): URL {
  const url = new URL(own);
  const version = /-\d+\.\d+\.\d+[^/]*(?=\.js$)/.exec(url.pathname)?.[0] ?? '';
  return new URL(`${name}${version}.js`, url);
}

/** Imports another script of the package from the folder of `own`. It can be tried again after a failure. */
export const importBeside = <T>(own: string, name: string): Promise<T> =>
  importAt(addressBeside(own, name).href);
