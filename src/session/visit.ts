import { compileGuide } from '../engine/compile-guide.js';
import { questionsLeft } from '../engine/questions-left.js';
import { factsOfGuide, replay } from '../engine/replay.js';
import type { Snapshot } from '../engine/snapshot.js';
import { answer, back, change, restart } from '../engine/moves.js';
import type { Facts } from '../model/fact.js';
import type { Guide } from '../model/guide.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import { bestLocale } from '../model/locale.js';
import type { GuideText } from '../model/text.js';
import type { Trail } from '../model/trail.js';
import { Lifecycle } from './lifecycle.js';
import type { VisitRequest } from './visit-request.js';
import type { Notice, OpenGuide, VisitEvent, VisitState } from './visit-state.js';

/** A trail that was kept, and the version of the guide at that time, if it is known. */
export interface KeptTrail {
  readonly trail: Trail;
  readonly version?: string | undefined;
}

/** Where trails are kept. */
export interface TrailMemory {
  /** What was kept for a guide that has just been opened. `trail` is the one that the page has set, or empty. */
  recall(guide: Guide, trail: Trail): KeptTrail | undefined;
  /** Keeps where the visitor stands now. */
  keep(snapshot: Snapshot): void;
}

type Listener = (event?: VisitEvent) => void;

type Handlers = {
  readonly [T in VisitRequest['type']]: (request: Extract<VisitRequest, { type: T }>) => void;
};

/**
 * One visit of a guide, without a page: it loads the guide and its words, knows where the visitor stands, and handles
 * requests. Its state is replaced, never mutated; listeners are called after each change.
 */
export class Visit {
  readonly #lifecycle = new Lifecycle();
  readonly #listeners = new Set<Listener>();
  readonly #now: () => number;
  #open: (() => Promise<LoadableGuide>) | undefined;
  #opening: Promise<LoadableGuide> | undefined;
  #problem: string | undefined;
  #locales: readonly string[] = [];
  #facts: Facts = {};
  #memories: readonly TrailMemory[] = [];
  #shown: OpenGuide | undefined;
  #failure: Error | undefined;
  /** A guide that cannot be had fails anew with each language: that is told once. */
  #toldFailure: Error | undefined;
  #notice: Notice | undefined;
  #hasGrown = false;
  /** Whether the visitor has just asked to change an answer. */
  #isChanging = false;
  /** The trail that the page has set. It applies to the next guide too, until somebody moves on from it. */
  #pageTrail: Trail = [];
  /** The number of the current load: results of earlier ones are dropped. */
  #load = 0;
  #state: VisitState;

  /** @param now the time in milliseconds since 1970 */
  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.#state = this.#read();
  }

  get state(): VisitState {
    return this.#state;
  }

  /** The answers that led here; before the guide is loaded, those that the page has set. */
  get trail(): Trail {
    return this.#shown?.snapshot.trail ?? this.#pageTrail;
  }

  /** Calls `listener` after each change, with an event if one happened. Returns a function that unsubscribes. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sets where trails are kept. The first memory that has one for a guide wins. All of them keep every move. */
  remember(memories: readonly TrailMemory[]): void {
    this.#memories = memories;
  }

  dispatch(request: VisitRequest): void {
    const handle = this.#handlers[request.type] as (request: VisitRequest) => void;
    handle(request);
  }

  readonly #handlers: Handlers = {
    open: ({ load, problem }) => {
      this.#open = load;
      this.#opening = load();
      this.#problem = problem;
      this.#start('open');
    },
    close: () => {
      this.#open = undefined;
      this.#opening = undefined;
      this.#load += 1;
      this.#shown = undefined;
      this.#failure = undefined;
      this.#lifecycle.send('close');
      this.#changed();
    },
    speak: ({ locales }) => {
      this.#locales = locales;
      if (this.#opening) this.#start('translate');
    },
    'give-facts': ({ facts }) => {
      this.#facts = facts;
      if (!this.#shown) return;
      const { guide, trail, unused, given } = this.#shown.snapshot;
      if (JSON.stringify(factsOfGuide(guide, facts)) === JSON.stringify(given)) return;
      this.#show(replay(guide, [...trail, ...unused.map(({ entry }) => entry)], facts));
    },
    follow: ({ trail }) => {
      if (this.#shown) this.#move(replay(this.#shown.snapshot.guide, trail, this.#facts), true);
      this.#pageTrail = trail;
    },
    start: ({ problem }) => {
      if (this.#shown) this.#startProblem(this.#shown.snapshot, problem);
    },
    answer: ({ answer: id }) => {
      const before = this.#shown?.snapshot;
      if (!before?.answers.includes(id)) return;
      const wasChanging = this.#isChanging;
      const next = answer(before, id, this.#now());
      const hasGrown = before.node !== undefined && questionsLeft(next) > questionsLeft(before);
      this.#move(next);
      if (wasChanging && next.unused.length > 0) this.#notice = 'set-aside';
      this.#hasGrown = hasGrown;
      this.#changed(
        before.node
          ? { type: 'answered', before, answer: id }
          : { type: 'started', guide: before.guide.id, problem: id },
      );
    },
    back: () => {
      if (this.#shown) this.#move(back(this.#shown.snapshot));
    },
    change: ({ index }) => {
      if (!this.#shown) return;
      this.#move(change(this.#shown.snapshot, index));
      this.#isChanging = true;
    },
    prepare: () => {
      if (this.#shown) compileGuide(this.#shown.snapshot.guide);
    },
    retry: () => {
      this.#opening = this.#open?.();
      this.#start('retry');
    },
  };

  /** Loads what is wanted now. */
  #start(event: 'open' | 'translate' | 'retry'): void {
    this.#lifecycle.send(event);
    this.#failure = undefined;
    void this.#loadGuide(this.#opening, (this.#load += 1));
    this.#changed();
  }

  async #loadGuide(opening: Promise<LoadableGuide> | undefined, load: number): Promise<void> {
    try {
      const source = await opening;
      if (!source) return;
      const locale = bestLocale(this.#locales, source.locales) ?? source.sourceLocale;
      const [guide, text] = await Promise.all([source.loadGuide(), source.loadText(locale)]);
      if (load === this.#load) this.#loaded(source, guide, text);
    } catch (cause) {
      if (load === this.#load) this.#failed(cause);
    }
  }

  #loaded(source: LoadableGuide, guide: Guide, text: GuideText): void {
    this.#lifecycle.send('loaded');
    const before = this.#shown?.snapshot;
    if (before?.guide === guide) {
      this.#shown = { source, text, snapshot: before };
      this.#changed();
    } else if (before?.guide.id === guide.id) {
      const kept = [...before.trail, ...before.unused.map(({ entry }) => entry)];
      this.#shown = { source, text, snapshot: replay(guide, kept, this.#facts) };
      this.#noteUnknown();
      this.#changed();
    } else this.#begin(source, guide, text);
  }

  /** Shows a guide for the first time: where the kept trail leads; without one, the page's problem or the start view. */
  #begin(source: LoadableGuide, guide: Guide, text: GuideText): void {
    const kept = this.#recall(guide) ?? { trail: this.#pageTrail };
    const snapshot = replay(guide, kept.trail, this.#facts);
    this.#shown = { source, text, snapshot };
    this.#notice = undefined;
    this.#hasGrown = false;
    this.#isChanging = false;
    this.#noteUnknown();
    if (
      kept.version !== undefined &&
      kept.version !== guide.version &&
      snapshot.unused.length > 0
    ) {
      this.#notice = 'guide-changed';
    }
    const problem = snapshot.trail.length > 0 ? undefined : this.#problem;
    if (problem === undefined || !hasProblem(guide, problem)) this.#keep();
    else this.#startProblem(snapshot, problem);
    this.#changed();
  }

  #recall(guide: Guide): KeptTrail | undefined {
    for (const memory of this.#memories) {
      const kept = memory.recall(guide, this.#pageTrail);
      if (kept) return kept;
    }
    return undefined;
  }

  #failed(cause: unknown): void {
    this.#lifecycle.send('failed');
    const failure = cause instanceof Error ? cause : new Error(String(cause));
    this.#failure = failure;
    const isTold = failure === this.#toldFailure;
    this.#toldFailure = failure;
    this.#changed(isTold ? undefined : { type: 'failed', cause: failure });
  }

  #startProblem(from: Snapshot, problem: string | undefined): void {
    const fresh = restart(from);
    if (problem === undefined) this.#move(fresh);
    else if (hasProblem(from.guide, problem)) {
      this.#move(answer(fresh, problem, this.#now()));
      this.#changed({ type: 'started', guide: from.guide.id, problem });
    }
  }

  /** Goes to another place, as the visitor or the page asked. */
  #move(snapshot: Snapshot, mayBeOld = false): void {
    this.#pageTrail = [];
    this.#isChanging = false;
    this.#notice = undefined;
    this.#hasGrown = false;
    this.#show(snapshot, mayBeOld);
  }

  #show(snapshot: Snapshot, mayBeOld = false): void {
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, snapshot };
    if (mayBeOld) this.#noteUnknown();
    this.#keep();
    this.#changed();
  }

  #keep(): void {
    const { snapshot } = this.#shown ?? {};
    if (snapshot) for (const memory of this.#memories) memory.keep(snapshot);
  }

  /** Sets the notice that the guide has changed, if the trail names something that it no longer has. */
  #noteUnknown(): void {
    const { unused = [] } = this.#shown?.snapshot ?? {};
    if (unused.some(({ reason }) => reason !== 'not-reached')) this.#notice = 'guide-changed';
  }

  #changed(event?: VisitEvent): void {
    this.#state = this.#read();
    for (const listener of this.#listeners) listener(event);
  }

  #read(): VisitState {
    const { status, isBusy, isVisible, hasFailed } = this.#lifecycle;
    return {
      status,
      isBusy,
      ...(isVisible && this.#shown ? { shown: this.#shown } : {}),
      ...(hasFailed && this.#failure ? { failure: this.#failure } : {}),
      ...(this.#notice ? { notice: this.#notice } : {}),
      hasGrown: this.#hasGrown,
    };
  }
}

const hasProblem = (guide: Guide, problem: string): boolean =>
  guide.problems.some(({ id }) => id === problem);
