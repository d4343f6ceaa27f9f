import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Snapshot } from '../engine/snapshot.js';
import type { Guide } from '../model/guide.js';
import { publicEntries } from '../model/sensitive.js';
import { START, type Entry, type Trail } from '../model/trail.js';
import type { KeptTrail, TrailMemory, Visit } from '../session/visit.js';

/** In characters, more than any trail needs. A longer hash is not ours, or it is an attack. */
const LONGEST = 4000;

/** The element whose place is kept. */
export interface HashSettings extends ReactiveControllerHost {
  readonly deepLink: boolean;
}

/**
 * Keeps the visitor's place in the page's hash if the element has `deep-link`, so that the browser's back and forward buttons
 * work and a link can be sent. Sensitive answers are left out. A hash that is not the guide's is neither read nor changed.
 */
export class HashMemory implements TrailMemory, ReactiveController {
  readonly #settings: HashSettings;
  readonly #visit: Visit;
  /** The guide whose place was last written to the hash. */
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

  recall({ id }: Guide, trail: Trail): KeptTrail | undefined {
    if (!this.#settings.deepLink) return undefined;
    const kept = readHash(location.hash, id, trail);
    return kept && { trail: kept };
  }

  keep(snapshot: Snapshot): void {
    if (!this.#settings.deepLink) return;
    const { id } = snapshot.guide;
    const isFirst = this.#written !== id;
    this.#written = id;
    const hash = writeHash(snapshot);
    const isForeign = location.hash !== '' && !location.hash.startsWith(`#${id},`);
    if (isForeign || location.hash === hash) return;
    const address = hash === '' ? pageAddress() : hash;
    if (isFirst) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  }

  readonly addressOf = (snapshot: Snapshot): string | undefined =>
    this.#settings.deepLink ? pageAddress() + writeHash(snapshot) : undefined;

  /** The visitor went back or forward: shows what the hash says now. */
  readonly #follow = (): void => {
    const guide = this.#visit.state.shown?.snapshot.guide;
    if (!this.#settings.deepLink || !guide) return;
    const trail = location.hash === '' ? [] : readHash(location.hash, guide.id, this.#visit.trail);
    if (trail) this.#visit.dispatch({ type: 'follow', trail });
  };
}

/** The address of the page, without a hash. */
const pageAddress = (): string => location.href.split('#')[0] ?? '';

/** `#<guide>,start:<problem>,<problem>/<node>:<answer>,…` */
function writeHash({ guide, trail }: Snapshot): string {
  const entries = publicEntries(guide, trail);
  if (entries.length === 0) return '';
  return `#${[guide.id, ...entries.map(({ node, answer }) => `${node}:${answer}`)].join(',')}`;
}

/** The trail in a hash of this guide. Answers that are also in `known` keep their time, so that a wait goes on. */
function readHash(hash: string, guideId: string, known: Trail): Trail | undefined {
  if (hash.length > LONGEST || !hash.startsWith(`#${guideId},`)) return undefined;
  const now = Date.now();
  return hash
    .slice(guideId.length + 2)
    .split(',')
    .flatMap((part): Entry[] => {
      const [node = '', answer = ''] = part.split(':');
      if (node === '' || answer === '') return [];
      const at = known.find((each) => each.node === node && each.answer === answer)?.at ?? now;
      return [{ node: node === START ? START : (node as Entry['node']), answer, at }];
    });
}
