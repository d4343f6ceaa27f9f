import type { PublicView } from '../engine/public/public-view.js';
import type { Trail } from '../model/trail.js';
import { readHash, writeHash, type HashedTrail } from './trail-hash.js';

/** How a page's address tells a visitor's place. */
export interface PlaceAddresses {
  /** The whole address of a place, as far as it may be told. */
  addressOf(guideId: string, view: PublicView): string;
  /** The trail to the place that an address tells; `undefined` where it tells none. Answers that are also in `known` keep their time. */
  trailAt(address: Location, guideId: string, known: Trail): HashedTrail | undefined;
}

/** In the hash alone. The address is written out, since the browser resolves a bare hash against `<base href>`. */
export const HASH_ADDRESSES: PlaceAddresses = {
  addressOf: (guideId, { kept: trail, isPartial }) =>
    (location.href.split('#')[0] ?? '') + writeHash(guideId, { trail, isPartial }),
  trailAt: ({ hash }, guideId, known) => readHash(hash, guideId, known),
};
