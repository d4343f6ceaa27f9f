import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { questionsLeft } from '../../engine/questions-left.js';
import { factsOfGuide, replay } from '../../engine/replay.js';
import type { Snapshot } from '../../engine/snapshot.js';
import { answer, back, change, restart } from '../../engine/moves.js';
import type { Facts } from '../../model/fact.js';
import type { Guide } from '../../model/guide.js';
import type { LoadableGuide } from '../../model/loadable-guide.js';
import { bestLocale } from '../../model/locale.js';
import type { GuideText } from '../../model/text.js';
import type { Trail } from '../../model/trail.js';
import { Loading } from '../loading.js';

/** What the controller needs to know of its host, and tells it. */
export interface GuideHost extends ReactiveControllerHost {
  /** The guide to open; the same promise for as long as the page names the same guide. */
  source(): Promise<LoadableGuide> | undefined;
  /** Lets `source` open the guide anew. */
  forgetSource(): void;
  /** The languages to show, the best first. */
  wantedLocales(): readonly string[];
  readonly facts: Facts | null;
  /** The problem to begin with, where the page names one. */
  readonly problem?: string | undefined;
  /** The page had named the problem that is shown now. */
  problemStarted(problem: string): void;
  loadFailed(cause: Error): void;
}

interface Loaded {
  readonly opening: Promise<LoadableGuide>;
  readonly source: LoadableGuide;
  readonly guide: Guide;
  readonly text: GuideText;
}

/**
 * Joins a Lit host to the engine: loads the guide and its words, holds the snapshot, and replays the trail whenever the
 * guide or the facts of the page change. It outlives being disconnected, so moving the element loses nothing.
 */
export class GuideController implements ReactiveController {
  /** Where the visitor stands; absent until the guide is there. */
  snapshot: Snapshot | undefined;
  /** The words shown; they stay until those of another locale are there. */
  text: GuideText | undefined;
  /** What the visitor is told of the last move: the guide has changed, or answers were set aside. */
  notice: 'guide-changed' | 'set-aside' | undefined;
  /** Whether more questions may follow than were announced before the last answer. */
  hasGrown = false;
  /** What the page has set and nobody has moved on from: it holds for the next guide too. */
  #trail: Trail = [];
  #facts: Facts | null = {};
  #isChanging = false;
  /** The guide has come since the last update; what was kept of it is given back first. */
  #isNew = false;
  readonly #host: GuideHost;
  readonly #loading: Loading<[Promise<LoadableGuide> | undefined, string], Loaded>;

  constructor(host: GuideHost) {
    this.#host = host;
    this.#loading = new Loading(
      host,
      () => [host.source(), host.wantedLocales().join()],
      (source, wanted) => source && load(source, wanted.split(',')),
      {
        done: (loaded) => this.#loaded(loaded),
        failed: (cause) => host.loadFailed(cause),
      },
    );
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#loading.isPending;
  }

  /** Why the guide, or its words, cannot be shown. */
  get failure(): Error | undefined {
    return this.#loading.failure;
  }

  /** Whether the page names another guide by now, which cannot be had. */
  get isOutdated(): boolean {
    const { failure, value } = this.#loading;
    return failure !== undefined && value?.opening !== this.#host.source();
  }

  /** What the guide was loaded from. */
  get source(): LoadableGuide | undefined {
    return this.#loading.value?.source;
  }

  /** The answers that led here; before the guide is there, those that wait for it. */
  get trail(): Trail {
    return this.snapshot?.trail ?? this.#trail;
  }

  hostUpdate(): void {
    if (!this.snapshot) return;
    if (this.#isNew) {
      this.#isNew = false;
      this.#begin(this.snapshot);
    }
    const { facts } = this.#host;
    if (facts === this.#facts) return;
    this.#facts = facts;
    const { guide, trail, unused, given } = this.snapshot;
    const same = JSON.stringify(factsOfGuide(guide, facts ?? {})) === JSON.stringify(given);
    if (!same)
      this.snapshot = replay(guide, [...trail, ...unused.map(({ entry }) => entry)], facts ?? {});
  }

  /** Shows where `trail` leads, now or as soon as the guide is there. */
  follow(trail: Trail): void {
    if (this.snapshot) {
      this.#move(replay(this.snapshot.guide, trail, this.#host.facts ?? {}));
      this.#noteUnknown();
    }
    this.#trail = trail;
  }

  /** Goes to the start view, or to the first node of a problem. */
  start(problem?: string): void {
    if (!this.snapshot) return;
    const fresh = restart(this.snapshot);
    this.#move(problem === undefined ? fresh : answer(fresh, problem, Date.now()));
  }

  answer(id: string): void {
    const before = this.snapshot;
    if (!before?.answers.includes(id)) return;
    const wasChanging = this.#isChanging;
    const next = answer(before, id, Date.now());
    this.#move(next);
    if (wasChanging && next.unused.length > 0) this.notice = 'set-aside';
    this.hasGrown = before.node !== undefined && questionsLeft(next) > questionsLeft(before);
  }

  back(): void {
    if (this.snapshot) this.#move(back(this.snapshot));
  }

  /** Asks again what was answered at `index` of the trail. */
  change(index: number): void {
    if (!this.snapshot) return;
    this.#move(change(this.snapshot, index));
    this.#isChanging = true;
  }

  /** Says that the guide has changed, where that left answers without a use. */
  noteChange(): void {
    if (!this.snapshot?.unused.length) return;
    this.notice = 'guide-changed';
    this.#host.requestUpdate();
  }

  /** Loads again after a failure. */
  retry(): void {
    this.#host.forgetSource();
    void this.#loading.run();
    this.#host.requestUpdate();
  }

  #move(snapshot: Snapshot): void {
    this.#trail = [];
    this.#isChanging = false;
    this.notice = undefined;
    this.hasGrown = false;
    this.snapshot = snapshot;
    this.#host.requestUpdate();
  }

  #noteUnknown(): void {
    const isUnknown = this.snapshot?.unused.some(({ reason }) => reason !== 'not-reached');
    this.notice = isUnknown ? 'guide-changed' : undefined;
  }

  #loaded({ guide, text }: Loaded): void {
    this.text = text;
    if (this.snapshot?.guide === guide) {
      this.#host.requestUpdate();
      return;
    }
    const before = this.snapshot?.guide.id === guide.id ? this.snapshot : undefined;
    const kept = before
      ? [...before.trail, ...before.unused.map(({ entry }) => entry)]
      : this.#trail;
    this.#facts = this.#host.facts;
    this.snapshot = replay(guide, kept, this.#facts ?? {});
    this.#isNew = before === undefined;
    this.#noteUnknown();
  }

  /** Begins with the problem that the page names, unless kept answers lead elsewhere. */
  #begin({ guide, trail }: Snapshot): void {
    const { problem } = this.#host;
    if (trail.length > 0 || !guide.problems.some(({ id }) => id === problem)) return;
    this.start(problem);
    this.#host.problemStarted(problem ?? '');
  }
}

async function load(opening: Promise<LoadableGuide>, wanted: readonly string[]): Promise<Loaded> {
  const source = await opening;
  const locale = bestLocale(wanted, source.locales) ?? source.sourceLocale;
  const [guide, text] = await Promise.all([source.loadGuide(), source.loadText(locale)]);
  return { opening, source, guide, text };
}
