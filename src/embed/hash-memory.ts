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
import { isHashOf, readHash, writeHash } from './trail-hash.js';

/** The element whose place is kept. */
export interface HashSettings extends ReactiveControllerHost {
  readonly deepLink: boolean;
}

/** A place that was shown since the page was loaded. */
interface PastPlace {
  readonly guide: string;
  readonly trail: Trail;
}

/** By the name under which an entry of the browser's history has it. Private answers are here and nowhere else. */
const places = new Map<string, PastPlace>();

/**
 * Keeps the visitor's place in the page's history if the element has `deep-link`: in memory for the browser's back and forward
 * buttons, and the public part in the hash, for a reload and for links. A hash that is not the guide's is neither read nor changed.
 */
export class HashMemory implements TrailMemory, ReactiveController {
  readonly #settings: HashSettings;
  readonly #visit: Visit;
  /** The guide whose place was last written. */
  #written: string | undefined;

  constructor(settings: HashSettings, visit: Visit) {
    this.#settings = settings;
    this.#visit = visit;
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
    return placeOfEntry(id) ?? readHash(location.hash, id, trail);
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
    enter(place, addressOf(id, view), isFirst);
  }

  readonly addressOf = ({ guide }: { guide: Guide }, view: PublicView): string | undefined =>
    this.#settings.deepLink ? addressOf(guide.id, view) : undefined;

  /** The visitor went back or forward, or followed a link: shows the place that was there, or what the hash says. */
  readonly #follow = (): void => {
    const guide = this.#visit.state.shown?.snapshot.guide;
    if (!this.#settings.deepLink || !guide) return;
    const place = placeOfEntry(guide.id) ?? readHash(location.hash, guide.id, this.#visit.trail);
    if (place) this.#visit.dispatch({ type: 'go-to', trail: place.trail });
  };
}

/** The whole address, since the browser resolves a bare hash against `<base href>`. */
const addressOf = (guideId: string, { kept: trail, isPartial }: PublicView): string =>
  (location.href.split('#')[0] ?? '') + writeHash(guideId, { trail, isPartial });

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
  const state = isOpen ? { ...others, rahnuma: name } : others;
  try {
    if (isFirst) history.replaceState(state, '', address);
    else history.pushState(state, '', address);
  } catch {
    // A page without an address of its own, such as `about:srcdoc`, has no history to keep. The visit goes on.
  }
}
