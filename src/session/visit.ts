import { compileGuide } from '../engine/compile-guide.js';
import { answer, back, begin, change, restart } from '../engine/moves.js';
import { PublicViews } from '../engine/public-view.js';
import { questionsLeft } from '../engine/questions-left.js';
import { factsOfGuide, replay } from '../engine/replay.js';
import type { Snapshot } from '../engine/snapshot.js';
import { entryPoints, type EntryPoint } from '../model/graph/entry-points.js';
import type { Facts } from '../model/fact.js';
import { problemOf } from '../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../model/guide.js';
import { asksPrivately } from '../model/sensitive.js';
import { readTrail } from '../model/read-trail.js';
import type { Trail } from '../model/trail.js';
import { GuideLoader, type LoadedGuide } from './guide-loader.js';
import { sameAnswers, wholeTrail, type KeptTrail, type TrailMemory } from './trail-memory.js';
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
  readonly #views = new PublicViews();
  readonly #loader = new GuideLoader({
    loaded: (loaded) => this.#loaded(loaded),
    failed: (cause, isNew) => this.#changed(isNew ? { type: 'failed', cause } : undefined),
  });
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
    open: ({ load, point }) => {
      this.#point = point;
      this.#loader.open(load);
      this.#changed();
    },
    close: () => {
      this.#loader.close();
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
      this.#move(replay(guide, wholeTrail(this.#shown.snapshot), facts));
    },
    follow: ({ trail }) => {
      const entries = readTrail(trail);
      this.dispatch({ type: 'go-to', trail: entries });
      this.#pageTrail = entries;
    },
    'go-to': ({ trail }) => {
      if (!this.#shown) return;
      const snapshot = replay(this.#shown.snapshot.guide, trail, this.#facts);
      this.#move(snapshot, { notice: noticeOfChange(snapshot) });
    },
    start: ({ point }) => {
      if (!this.#shown) {
        this.#point = point;
        return;
      }
      const before = this.#shown.snapshot;
      if (point !== undefined && !entryPoints(before.guide).has(point)) return;
      const undo = wholeTrail(before);
      const next = point === undefined ? restart(before) : begin(before, point, this.#now());
      this.#move(
        next,
        undo.length === 0 ? {} : { undo, notice: 'forgotten' },
        point === undefined ? undefined : startedAt(before.guide, point),
      );
    },
    undo: () => {
      if (!this.#shown || !this.#after.undo) return;
      this.#move(replay(this.#shown.snapshot.guide, this.#after.undo, this.#facts));
    },
    answer: ({ answer: id }) => {
      if (!this.#shown) return;
      const { snapshot: before, view } = this.#shown;
      if (!before.answers.includes(id)) return;
      const next = answer(before, id, this.#now());
      const isSetAside = this.#after.isChanging === true && next.unused.length > 0;
      this.#move(
        next,
        {
          notice: isSetAside ? 'set-aside' : undefined,
          hasGrown: before.node !== undefined && questionsLeft(next) > questionsLeft(before),
        },
        before.node
          ? () => this.#answered(view.trail.length, before.node?.id, id)
          : startedAt(before.guide, id),
      );
    },
    back: () => {
      if (this.#shown) this.#move(back(this.#shown.snapshot));
    },
    change: ({ index }) => {
      if (this.#shown) this.#move(change(this.#shown.snapshot, index), { isChanging: true });
    },
    agree: ({ isAgreed }) => {
      this.#isAgreed = isAgreed;
      this.#keep();
      this.#changed();
    },
    prepare: () => {
      if (this.#shown) compileGuide(this.#shown.snapshot.guide);
    },
  };

  #loaded({ source, guide, text }: LoadedGuide): void {
    const before = this.#shown?.snapshot;
    if (before?.guide.id !== guide.id) return this.#begin({ source, guide, text });
    const isSame = before.guide === guide;
    const snapshot = isSame ? before : replay(guide, wholeTrail(before), this.#facts);
    this.#shown = { source, text, snapshot, view: this.#views.of(snapshot) };
    if (!isSame) this.#after = { notice: noticeOfChange(snapshot) };
    this.#changed();
  }

  /** Shows a guide for the first time: where the kept trail leads; without one, where the page wants to begin. */
  #begin({ source, guide, text }: LoadedGuide): void {
    const set = replay(guide, this.#pageTrail, this.#facts);
    // A trail of another guide must not take the place of what was kept for this one.
    const kept = this.#recall(guide, set.trail.length > 0 ? this.#pageTrail : []) ?? {
      trail: this.#pageTrail,
    };
    const snapshot = replay(guide, kept.trail, this.#facts);
    this.#isAgreed = kept.hasConsent ?? false;
    this.#shown = { source, text, snapshot, view: this.#views.of(snapshot) };
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
      const { kept } = this.#views.of(replay(guide, trail, this.#facts));
      return sameAnswers(kept, first.trail) || sameAnswers(trail, first.trail);
    });
    return whole ?? first;
  }

  /** Goes to another place, as the visitor or the page asked. */
  #move(snapshot: Snapshot, after: Aftermath = {}, happened?: () => VisitEvent | undefined): void {
    if (!this.#shown) return;
    this.#pageTrail = [];
    this.#after = after;
    if (snapshot.trail.length === 0) this.#isAgreed = false;
    this.#shown = { ...this.#shown, snapshot, view: this.#views.of(snapshot) };
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

/** That the guide has changed, if a trail names something that it no longer has. */
const noticeOfChange = ({ unused }: Snapshot): Notice | undefined =>
  unused.some(({ reason }) => reason !== 'not-reached') ? 'guide-changed' : undefined;

/** What to say to a visitor who comes back. */
function noticeOfReturn(kept: KeptTrail, snapshot: Snapshot): Notice | undefined {
  const { guide, node, unused } = snapshot;
  const isOld = kept.version !== undefined && kept.version !== guide.version && unused.length > 0;
  if (isOld) return 'guide-changed';
  if (kept.isPartial && node && asksPrivately(guide, node)) return 'not-kept';
  return noticeOfChange(snapshot);
}
