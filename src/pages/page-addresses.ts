import type { PlaceAddresses } from '../embed/place-addresses.js';
import { readHash, writeHash } from '../embed/trail-hash.js';
import { START, type Entry } from '../model/trail.js';
import type { GuideFolder } from './guide-folder.js';

/**
 * A place on a site: the address is that of the node's own page, and the hash says how the visitor came there. So a reload, and who gets
 * the link, find the same node even where no script runs. Where a visit begins needs no hash. A node that is private has no address: it
 * keeps the one before.
 *
 * @param locale the language of the page that is shown
 */
export const pageAddresses = (folder: GuideFolder, locale: () => string): PlaceAddresses => ({
  addressOf(guideId, { node, trail, kept, isPartial }) {
    const [first] = kept;
    if (kept.length === 1 && first?.node === START && !isPartial) {
      return folder.addressOf({ locale: locale(), point: first.answer });
    }
    const isPrivate = node === null && trail.length > 0;
    const page = isPrivate
      ? (location.href.split('#')[0] ?? '')
      : folder.addressOf({ locale: locale(), point: node });
    return page + writeHash(guideId, { trail: kept, isPartial });
  },
  trailAt({ href, hash }, guideId, known) {
    const told = readHash(hash, guideId, known);
    const page = folder.pageAt(href);
    if (told || !page) return told;
    const begin = (answer: string): Entry => ({ node: START, answer, at: Date.now() });
    return { trail: page.point === null ? [] : [begin(page.point)], isPartial: false };
  },
});
