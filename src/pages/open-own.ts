import type { CompiledGuide } from '../compiled/format.js';
import { fetchPart } from '../compiled/load/fetch-part.js';
import { loadInParts } from '../compiled/load/load-in-parts.js';
import { once } from '../compiled/load/once.js';
import { outlineOf, type LoadableGuide } from '../model/loadable-guide.js';

/**
 * Opens the guide of a page, with its words in one language. They were checked when the site was built. Rejects where they cannot be
 * had.
 *
 * @param data the address of the structure: `<guide>/data/<id>.json?v=…`; the other parts stand beside it, and the pictures above
 */
export async function openOwn(data: URL, locale: string): Promise<LoadableGuide> {
  const load = once((part: string | undefined) => fetchPart(besides(data, part).href));
  const [structure] = await Promise.all([load(undefined), load(locale)]);
  const guide = loadInParts(outlineOf((structure as CompiledGuide).guide), (part) => load(part));
  await Promise.all([guide.loadGuide(), guide.loadText(locale)]);
  return { ...guide, addressOf: (picture) => new URL(`../${picture}`, data).href };
}

/** `<id>.<part>.json` beside `<id>.json`, in the same version. */
function besides(data: URL, part: string | undefined): URL {
  const address = new URL(data);
  if (part !== undefined) address.pathname = data.pathname.replace(/(?=\.json$)/, `.${part}`);
  return address;
}
