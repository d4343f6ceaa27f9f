import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PublicView } from '../engine/public/public-view.js';
import type { Guide } from '../model/guide.js';
import type { Trail } from '../model/trail.js';
import {
  sameAnswers,
  wholeTrail,
  type KeptTrail,
  type Place,
  type TrailMemory,
} from '../session/trail-memory.js';
import type { Visit } from '../session/visit.js';
import { HASH_ADDRESSES, type PlaceAddresses } from './place-addresses.js';
import { isHashOf } from './trail-hash.js';

/** The element whose place is kept. */
export interface HistorySettings extends ReactiveControllerHost {
  readonly deepLink: boolean;
}

/** A place that was shown since the page was loaded. */
interface PastPlace {
  readonly guide: string;
  readonly trail: Trail;
}

/** By the name under which an entry of the browser's history has it, the oldest first. Private answers are here and nowhere else. */
const places = new Map<string, PastPlace>();

/** Browsers keep 50 entries of a tab; who goes back and on leaves some behind. */
const MOST_PLACES = 100;

/**
 * Keeps the visitor's place in the page's history if the element has `deep-link`: in memory for the browser's back and forward
 * buttons, and the public part in the address, for a reload and for links. A hash that is not the guide's is neither read nor changed.
 */
export class HistoryMemory implements TrailMemory, ReactiveController {
  readonly #settings: HistorySettings;
  readonly #visit: Visit;
  readonly #addresses: PlaceAddresses;
  /** The guide whose place was last written. */
  #written: string | undefined;

  constructor(settings: HistorySettings, visit: Visit, addresses = HASH_ADDRESSES) {
    this.#settings = settings;
    this.#visit = visit;
    this.#addresses = addresses;
    settings.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  get keeps(): TrailMemory['keeps'] {
    return this.#settings.deepLink ? 'public' : 'nothing';
  }

  recall({ id }: Guide, trail: Trail): KeptTrail | undefined {
    if (!this.#settings.deepLink) return undefined;
    const kept = placeOfEntry(id) ?? this.#addresses.trailAt(location, id, trail);
    // The start view is where a visit begins anyway, unless another memory knows more.
    return kept && kept.trail.length > 0 ? kept : undefined;
  }

  keep({ snapshot, view }: Place): void {
    if (!this.#settings.deepLink) return;
    const { id } = snapshot.guide;
    const isFirst = this.#written !== id;
    this.#written = id;
    const isForeign = location.hash.length > 1 && !isHashOf(location.hash, id);
    if (isForeign) return;
    const place = { guide: id, trail: wholeTrail(snapshot) };
    const past = placeOfEntry(id);
    if (past && sameAnswers(past.trail, place.trail)) return;
    enter(place, this.#addresses.addressOf(id, view), isFirst);
  }

  readonly addressOf = ({ guide }: { guide: Guide }, view: PublicView): string | undefined =>
    this.#settings.deepLink ? this.#addresses.addressOf(guide.id, view) : undefined;

  /** The visitor went back or forward, or followed a link: shows the place that was there, or what the address says. */
  readonly #follow = (): void => {
    const guide = this.#visit.state.shown?.snapshot.guide;
    if (!this.#settings.deepLink || !guide) return;
    const place =
      placeOfEntry(guide.id) ?? this.#addresses.trailAt(location, guide.id, this.#visit.trail);
    if (place) this.#visit.dispatch({ type: 'go-to', trail: place.trail });
  };
}

/** The place of the browser's current history entry, if it is one of this guide. */
function placeOfEntry(guideId: string): PastPlace | undefined {
  const { rahnuma } = (history.state ?? {}) as { readonly rahnuma?: unknown };
  const place = typeof rahnuma === 'string' ? places.get(rahnuma) : undefined;
  return place?.guide === guideId ? place : undefined;
}

/** Makes a history entry, or changes the current one. What others keep in its state stays: routers need it. */
function enter(place: PastPlace, address: string, isFirst: boolean): void {
  const others: unknown = history.state;
  const isOpen = others === null || (typeof others === 'object' && !Array.isArray(others));
  const name = Math.random().toString(36).slice(2);
  places.set(name, place);
  const [oldest = name] = places.keys();
  if (places.size > MOST_PLACES) places.delete(oldest);
  const state = isOpen ? { ...others, rahnuma: name } : others;
  try {
    if (isFirst) history.replaceState(state, '', address);
    else history.pushState(state, '', address);
  } catch {
    // A page without an address of its own, such as `about:srcdoc`, has no history to keep. The visit goes on.
  }
}
