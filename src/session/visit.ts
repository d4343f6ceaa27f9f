import { factsOfGuide } from '../engine/facts-of-guide.js';
import { NOTHING_TOLD, type PublicView } from '../engine/public/public-view.js';
import { startSnapshot, type Snapshot } from '../engine/snapshot.js';
import { entryPoints, type EntryPoint } from '../model/graph/entry-points.js';
import type { Facts } from '../model/fact.js';
import { problemOf } from '../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../model/guide.js';
import { inSteps } from '../model/steps.js';
import { readTrail } from '../model/read-trail.js';
import type { Trail } from '../model/trail.js';
import type { Engine, EngineLoader } from './engine-loader.js';
import { GuideLoader, type LoadedGuide } from './guide-loader.js';
import { noticeOfChange, noticeOfReturn } from './notices.js';
import {
  sameAnswers,
  wholeTrail,
  withTimesOf,
  type KeptTrail,
  type TrailMemory,
} from './trail-memory.js';
import type { VisitRequest } from './visit-request.js';
import type { Keeping, Notice, OpenGuide, VisitEvent, VisitState } from './visit-state.js';

type Listener = (event?: VisitEvent) => void;

type Handlers = {
  readonly [T in VisitRequest['type']]: (request: Extract<VisitRequest, { type: T }>) => void;
};

/** What a move leaves behind besides the snapshot. What is not said is as it is after an ordinary answer. */
interface Aftermath {
  readonly notice?: Notice | undefined;
  readonly hasGrown?: boolean;
  /** Whether the visitor has just asked to change an answer. */
  readonly isChanging?: boolean;
  /** The trail that `undo` brings back. */
  readonly undo?: Trail;
}

/**
 * One visit of a guide, without a page: it knows where the visitor stands and handles requests. Its state is replaced, never
 * mutated; listeners are called after each change.
 */
export class Visit {
  readonly #listeners = new Set<Listener>();
  readonly #now: () => number;
  readonly #engines: EngineLoader;
  readonly #loader = new GuideLoader({
    ready: (loaded) => (this.#needsEngine(loaded) ? this.#engines.load() : undefined),
    loaded: (loaded) => this.#loaded(loaded),
    failed: (cause, isNew) => {
      this.#changed(isNew ? { type: 'failed', cause } : undefined);
      // Another language could not be had. What the visitor has picked meanwhile goes on in the current one.
      if (this.#waiting.length === 0 || !this.#loader.isVisible) return;
      this.#loader.prepare();
      this.#changed();
    },
  });
  #views: InstanceType<Engine['PublicViews']> | undefined;
  /** What was asked for on the start view, before the engine was there. */
  #waiting: ((engine: Engine) => void)[] = [];
  /** Where the page wants a visit to begin. */
  #point: EntryPoint | undefined;
  #facts: Facts = {};
  #memories: readonly TrailMemory[] = [];
  #shown: OpenGuide | undefined;
  #after: Aftermath = {};
  #isAgreed = false;
  /** The trail that the page has set. It applies to the next guide too, until somebody moves on from it. */
  #pageTrail: Trail = [];
  #state: VisitState;

  /** @param now the time in milliseconds since 1970 */
  constructor(engines: EngineLoader, now: () => number = Date.now) {
    this.#engines = engines;
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
    open: ({ load, point }) => {
      this.#point = point;
      this.#waiting = [];
      if (point !== undefined || this.#pageTrail.length > 0) this.#engines.ahead();
      this.#loader.open(load);
      this.#changed();
    },
    close: () => {
      this.#loader.close();
      this.#waiting = [];
      this.#shown = undefined;
      this.#changed();
    },
    speak: ({ locales }) => {
      this.#loader.speak(locales);
      this.#changed();
    },
    retry: () => {
      this.#loader.retry();
      this.#changed();
    },
    'give-facts': ({ facts }) => {
      this.#facts = facts;
      if (!this.#shown) return;
      const { guide, given } = this.#shown.snapshot;
      if (JSON.stringify(factsOfGuide(guide, facts)) === JSON.stringify(given)) return;
      this.#move(this.#follow(guide, wholeTrail(this.#shown.snapshot)));
    },
    follow: ({ trail }) => {
      const entries = readTrail(trail);
      this.dispatch({ type: 'go-to', trail: entries });
      this.#pageTrail = entries;
    },
    'go-to': ({ trail }) =>
      this.#withEngine((engine, { snapshot: { guide } }) => {
        const snapshot = engine.replay(guide, trail, this.#facts);
        this.#move(snapshot, { notice: noticeOfChange(snapshot) });
      }),
    start: ({ point }) => {
      if (!this.#shown) this.#point = point;
      else if (point === undefined) this.#start(startOver(this.#shown.snapshot));
      else this.#withEngine((engine, shown) => this.#startAt(engine, shown, point));
    },
    undo: () => {
      const { undo } = this.#after;
      if (this.#shown && undo) this.#move(this.#follow(this.#shown.snapshot.guide, undo));
    },
    answer: ({ answer: id }) =>
      this.#withEngine(
        ({ answer, questionsLeft }, { snapshot: before, view, questionsLeft: left }) => {
          if (!before.answers.includes(id)) return;
          const next = answer(before, id, this.#now());
          const isSetAside = this.#after.isChanging === true && next.unused.length > 0;
          this.#move(
            next,
            {
              notice: isSetAside ? 'set-aside' : undefined,
              hasGrown:
                before.node !== undefined && (questionsLeft(next) ?? 0) > (left ?? Infinity),
            },
            before.node
              ? () => this.#answered(view.trail.length, before.node?.id, id)
              : startedAt(before.guide, id),
          );
        },
      ),
    back: () => this.#withEngine(({ back }, { snapshot }) => this.#move(back(snapshot))),
    change: ({ index }) =>
      this.#withEngine(({ change }, { snapshot }) =>
        this.#move(change(snapshot, index), { isChanging: true }),
      ),
    agree: ({ isAgreed }) => {
      this.#isAgreed = isAgreed;
      this.#keep();
      this.#changed();
    },
    prepare: () => {
      // If it fails, the first answer tries again, and tells.
      this.#prepare().catch(() => undefined);
    },
  };

  async #prepare(): Promise<void> {
    const { prepare } = await this.#engines.load();
    const { snapshot: { guide } = {} } = this.#shown ?? {};
    if (!guide) return;
    await inSteps(prepare(guide));
    if (this.#shown?.questionsLeft !== undefined || this.#shown?.snapshot.guide !== guide) return;
    this.#shown = { ...this.#shown, ...this.#placeOf(this.#shown.snapshot) };
    this.#changed();
  }

  /** Does what needs the engine: now, or as soon as the engine is there. */
  #withEngine(act: (engine: Engine, shown: OpenGuide) => void): void {
    if (!this.#shown) return;
    const { engine } = this.#engines;
    if (engine) {
      act(engine, this.#shown);
      return;
    }
    this.#waiting.push((loaded) => this.#shown && act(loaded, this.#shown));
    this.#engines.ahead();
    this.#loader.prepare();
    this.#changed();
  }

  /** Whether a guide that has just been loaded cannot be shown without the engine. */
  #needsEngine({ guide }: LoadedGuide): boolean {
    if (this.#engines.engine) return false;
    if (this.#shown?.snapshot.guide.id === guide.id) return this.#waiting.length > 0;
    if (this.#point !== undefined || this.#pageTrail.length > 0) return true;
    return this.#memories.some((memory) => (memory.recall(guide, [])?.trail.length ?? 0) > 0);
  }

  /** Where a trail leads. Without the engine that can only be the start view. */
  #follow(guide: Guide, trail: Trail): Snapshot {
    const { engine } = this.#engines;
    if (engine) return engine.replay(guide, trail, this.#facts);
    return startSnapshot(guide, factsOfGuide(guide, this.#facts));
  }

  /** The place of a snapshot, with what follows from it. */
  #placeOf(snapshot: Snapshot): Omit<OpenGuide, 'source' | 'text'> {
    const { engine } = this.#engines;
    const questionsLeft = engine ? engine.questionsLeft(snapshot) : 0;
    return { snapshot, view: this.#viewOf(snapshot), questionsLeft };
  }

  #viewOf(snapshot: Snapshot): PublicView {
    const { engine } = this.#engines;
    if (!engine) return NOTHING_TOLD;
    this.#views ??= new engine.PublicViews();
    return this.#views.of(snapshot);
  }

  #startAt({ begin }: Engine, { snapshot }: OpenGuide, point: EntryPoint): void {
    if (!entryPoints(snapshot.guide).has(point)) return;
    this.#start(begin(snapshot, point, this.#now()), startedAt(snapshot.guide, point));
  }

  /** Begins anew. What was answered before can be had back. */
  #start(next: Snapshot, happened?: () => VisitEvent): void {
    if (!this.#shown) return;
    const undo = wholeTrail(this.#shown.snapshot);
    this.#move(next, undo.length === 0 ? {} : { undo, notice: 'forgotten' }, happened);
  }

  #loaded({ source, guide, text }: LoadedGuide): void {
    const before = this.#shown?.snapshot;
    if (before?.guide.id !== guide.id) return this.#begin({ source, guide, text });
    const isSame = before.guide === guide;
    const snapshot = isSame ? before : this.#follow(guide, wholeTrail(before));
    this.#shown = { source, text, ...this.#placeOf(snapshot) };
    if (!isSame) this.#after = { notice: noticeOfChange(snapshot) };
    this.#changed();
    this.#doWaiting();
  }

  #doWaiting(): void {
    const { engine } = this.#engines;
    if (!engine) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const act of waiting) act(engine);
  }

  /** Shows a guide for the first time: where the kept trail leads; without one, where the page wants to begin. */
  #begin({ source, guide, text }: LoadedGuide): void {
    const set = this.#follow(guide, this.#pageTrail);
    // A trail of another guide must not take the place of what was kept for this one.
    const kept = this.#recall(guide, set.trail.length > 0 ? this.#pageTrail : []) ?? {
      trail: this.#pageTrail,
    };
    const snapshot = this.#follow(guide, kept.trail);
    this.#isAgreed = kept.hasConsent ?? false;
    this.#shown = { source, text, ...this.#placeOf(snapshot) };
    this.#after = { notice: noticeOfReturn(kept, snapshot) };
    const point = snapshot.trail.length > 0 ? undefined : this.#point;
    if (point === undefined || !entryPoints(guide).has(point)) {
      this.#keep();
      this.#changed();
    } else this.dispatch({ type: 'start', point });
  }

  /** The first trail that was kept; if the visitor has agreed that this place is kept with its private answers, that one. */
  #recall(guide: Guide, pageTrail: Trail): KeptTrail | undefined {
    const all = this.#memories.flatMap((memory) => memory.recall(guide, pageTrail) ?? []);
    const [first] = all;
    const whole = all.find(({ hasConsent, trail }) => {
      if (!hasConsent || !first) return false;
      const { kept } = this.#viewOf(this.#follow(guide, trail));
      return sameAnswers(kept, first.trail) || sameAnswers(trail, first.trail);
    });
    const kept = whole ?? first;
    return kept && { ...kept, trail: all.reduce(withTimesOf, kept.trail) };
  }

  /** Goes to another place, as the visitor or the page asked. */
  #move(snapshot: Snapshot, after: Aftermath = {}, happened?: () => VisitEvent | undefined): void {
    if (!this.#shown) return;
    this.#pageTrail = [];
    this.#after = after;
    if (snapshot.trail.length === 0) this.#isAgreed = false;
    this.#shown = { ...this.#shown, ...this.#placeOf(snapshot) };
    this.#keep();
    this.#changed(happened?.());
  }

  /** That an answer was given, if it has become public as the entry at `index`. */
  #answered(index: number, node: NodeId | undefined, id: string): VisitEvent | undefined {
    const { snapshot, view } = this.#shown ?? {};
    const told = view?.trail[index];
    if (!snapshot || node === undefined || told?.node !== node || told.answer !== id) {
      return undefined;
    }
    return { type: 'answered', guide: snapshot.guide.id, node, answer: id };
  }

  #keep(): void {
    if (!this.#shown) return;
    const { snapshot, view } = this.#shown;
    const place = { snapshot, view, hasConsent: this.#isAgreed };
    for (const memory of this.#memories) memory.keep(place);
  }

  #changed(event?: VisitEvent): void {
    this.#state = this.#read();
    for (const listener of this.#listeners) listener(event);
  }

  #read(): VisitState {
    const { status, isBusy, isVisible, failure } = this.#loader;
    const { notice, hasGrown = false } = this.#after;
    return {
      status,
      isBusy,
      ...(isVisible && this.#shown ? { shown: this.#shown } : {}),
      ...(failure ? { failure } : {}),
      ...(notice ? { notice } : {}),
      keeping: this.#keeping(),
      hasGrown,
    };
  }

  #keeping(): Keeping {
    const keeps = new Set(this.#memories.map((memory) => memory.keeps));
    const isWhole = this.#shown?.view.trail.length === this.#shown?.snapshot.trail.length;
    if (isWhole) return keeps.has('public') || keeps.has('private') ? 'kept' : 'lost';
    if (!keeps.has('private')) return 'lost';
    return this.#isAgreed ? 'agreed' : 'ask';
  }
}

const startedAt =
  ({ id }: Guide, point: EntryPoint) =>
  (): VisitEvent => {
    const node = point.includes('/') ? (point as NodeId) : null;
    return { type: 'started', guide: id, problem: node ? problemOf(node) : point, node };
  };

/** The start view, with nothing answered. */
const startOver = ({ guide, given }: Snapshot): Snapshot => startSnapshot(guide, given);
