import { importAt, importFailed } from './import-at.js';

/**
 * Runs a dynamic import whose address a bundler has given it, so that it can be tried again after a failure. Only the error message
 * names that address.
 */
export async function importAnew<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const [address] = /https?:\S+$/.exec(String(cause)) ?? [];
    if (address === undefined || !importFailed(address)) throw cause;
    return importAt(address);
  }
}
