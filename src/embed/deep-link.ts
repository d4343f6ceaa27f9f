import type { ReactiveController } from 'lit';
import { publicEntries } from '../model/sensitive.js';
import { START, type Entry, type Trail } from '../model/trail.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { RahnumaGuide } from '../ui/guide/rahnuma-guide.js';

/** Longer than any way through a guide; a hash beyond it is not ours, or not meant well. */
const LONGEST = 4000;

/**
 * Keeps the place in the page's hash where the element has `deep-link`, so that the browser's back and forward buttons
 * work and a link can be sent. Sensitive answers are left out. A hash of somebody else is neither read nor changed.
 */
export class DeepLink implements ReactiveController {
  readonly #host: RahnumaGuide;
  #isRead = false;
  #written: Snapshot | undefined;

  constructor(host: RahnumaGuide) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  hostUpdate(): void {
    const { deepLink, guideId, snapshot } = this.#host;
    if (!deepLink || guideId === undefined) return;
    if (snapshot) this.#host.link = pageAddress() + writeHash(snapshot, guideId);
    if (this.#isRead) return;
    this.#isRead = true;
    const trail = readHash(location.hash, guideId, this.#host.trail);
    if (trail) this.#host.trail = trail;
  }

  hostUpdated(): void {
    const { deepLink, guideId, snapshot } = this.#host;
    if (!deepLink || guideId === undefined || !snapshot || snapshot === this.#written) return;
    const isFirst = this.#written === undefined;
    this.#written = snapshot;
    const hash = writeHash(snapshot, guideId);
    const isForeign = location.hash !== '' && !location.hash.startsWith(`#${guideId},`);
    if (isForeign || location.hash === hash) return;
    const address = hash === '' ? pageAddress() : hash;
    if (isFirst) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  }

  /** The visitor went back or forward: shows what the hash says now. */
  #follow = (): void => {
    const { deepLink, guideId, trail } = this.#host;
    if (!deepLink || guideId === undefined) return;
    const wanted = location.hash === '' ? [] : readHash(location.hash, guideId, trail);
    if (wanted) this.#host.trail = wanted;
  };
}

/** The address of the page, without a hash. */
const pageAddress = (): string => location.href.split('#')[0] ?? '';

/** `#<guide>,start:<problem>,<problem>/<node>:<answer>,…` */
function writeHash({ guide, trail }: Snapshot, guideId: string): string {
  const entries = publicEntries(guide, trail);
  if (entries.length === 0) return '';
  return `#${[guideId, ...entries.map(({ node, answer }) => `${node}:${answer}`)].join(',')}`;
}

/** The trail in a hash of this guide; answers that `known` has keep their time, so that a wait goes on. */
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
