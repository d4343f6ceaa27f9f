import type { Guide } from '../../model/guide.js';
import { protectedFacts } from '../../model/sensitive.js';
import { START, type Entry, type Trail } from '../../model/trail.js';
import { Observer, type Observed } from './observer.js';
import { NOTHING_TOLD, type PublicView } from './public-view.js';
import type { Snapshot } from '../snapshot.js';

/** Makes the public views of one visit. What it has found out for a trail is used again for a longer one. */
export class PublicViews {
  #observer: { readonly guide: Guide; readonly given: string; readonly of: Observer } | undefined;
  #trail: Trail = [];
  /** What is public before each entry of the trail and after the last one. */
  #steps: Observed[] = [];

  of(snapshot: Snapshot): PublicView {
    const { guide, given, trail, unused, node } = snapshot;
    const all = [...trail, ...unused.map(({ entry }) => entry)];
    // The start view needs no chart: a page can show it before it takes the time to compile one.
    if (all.length === 0) return NOTHING_TOLD;
    if (protectedFacts(guide, given).length === 0) {
      return { trail, kept: all, isPartial: false, node: node?.id ?? null };
    }
    const observer = this.#observerFor(snapshot);
    const observed = this.#follow(observer, trail);
    const kept = unused.reduce((before, { entry }) => observer.addWaiting(before, entry), observed);
    const { trail: told, place = START } = observed;
    return {
      trail: told,
      kept: kept.trail,
      isPartial: kept.isPartial,
      node: place === START ? null : place,
    };
  }

  #observerFor({ guide, given }: Snapshot): Observer {
    const key = JSON.stringify(given);
    const known = this.#observer;
    if (known?.guide === guide && known.given === key) return known.of;
    const of = new Observer(guide, given);
    this.#observer = { guide, given: key, of };
    this.#trail = [];
    this.#steps = [of.start];
    return of;
  }

  #follow(observer: Observer, trail: Trail): Observed {
    const differs = trail.findIndex((entry, index) => !isSame(entry, this.#trail[index]));
    const same = differs < 0 ? trail.length : differs;
    const steps = this.#steps.slice(0, same + 1);
    for (const entry of trail.slice(steps.length - 1)) {
      steps.push(observer.answer(steps.at(-1) ?? observer.start, entry));
    }
    this.#trail = trail;
    this.#steps = steps;
    return steps.at(-1) ?? observer.start;
  }
}

const isSame = (a: Entry, b: Entry | undefined): boolean =>
  a.node === b?.node && a.answer === b.answer && a.at === b.at;
