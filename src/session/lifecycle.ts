/**
 * How far a visit is with loading its guide:
 *
 * - `empty`: the page names no guide.
 * - `loading`: the guide is loading, and nothing of it is shown yet.
 * - `failed`: the guide could not be loaded, and nothing is shown.
 * - `shown`: the guide is shown in the language asked for.
 * - `preparing`: the visitor has picked something, and what the first step needs is loading.
 * - `unprepared`: that could not be loaded; the guide is hidden until it is tried again.
 * - `translating`: another language is loading; until then the guide stays in the current one.
 * - `untranslated`: that language could not be loaded; the guide stays in the current one.
 * - `reopening`: the page names another guide, which is loading; until then the current one stays.
 * - `outdated`: that other guide could not be loaded; the current one is hidden, since the page no longer names it.
 */
export type VisitStatus =
  | 'empty'
  | 'loading'
  | 'failed'
  | 'shown'
  | 'preparing'
  | 'unprepared'
  | 'translating'
  | 'untranslated'
  | 'reopening'
  | 'outdated';

/** What happens to the guide of a visit. */
export type LifecycleEvent =
  'open' | 'close' | 'prepare' | 'translate' | 'retry' | 'loaded' | 'failed';

/** What holds of a status. */
type Tag = 'busy' | 'visible' | 'failed';

interface State {
  readonly tags: readonly Tag[];
  readonly on: Readonly<Partial<Record<Exclude<LifecycleEvent, 'close'>, VisitStatus>>>;
}

/**
 * The statechart of the lifecycle. It is read without XState, whose start would take a fifth of the time to the first question;
 * XState runs the guide itself, once the visitor has something to answer.
 */
const LIFECYCLE: Readonly<Record<VisitStatus, State>> = {
  empty: { tags: [], on: { open: 'loading' } },
  loading: { tags: ['busy'], on: { loaded: 'shown', failed: 'failed' } },
  failed: { tags: ['failed'], on: { open: 'loading', translate: 'loading', retry: 'loading' } },
  shown: {
    tags: ['visible'],
    on: { open: 'reopening', prepare: 'preparing', translate: 'translating' },
  },
  preparing: {
    tags: ['busy', 'visible'],
    on: { open: 'reopening', loaded: 'shown', failed: 'unprepared' },
  },
  unprepared: {
    tags: ['failed'],
    on: { open: 'reopening', prepare: 'preparing', translate: 'preparing', retry: 'preparing' },
  },
  translating: {
    tags: ['busy', 'visible'],
    on: { open: 'reopening', loaded: 'shown', failed: 'untranslated' },
  },
  untranslated: {
    tags: ['visible', 'failed'],
    on: {
      open: 'reopening',
      prepare: 'preparing',
      translate: 'translating',
      retry: 'translating',
    },
  },
  reopening: { tags: ['busy', 'visible'], on: { loaded: 'shown', failed: 'outdated' } },
  outdated: {
    tags: ['failed'],
    on: { open: 'reopening', translate: 'reopening', retry: 'reopening' },
  },
};

/** The lifecycle of one visit. */
export class Lifecycle {
  #status: VisitStatus = 'empty';

  get status(): VisitStatus {
    return this.#status;
  }

  /** Whether something is loading. */
  get isBusy(): boolean {
    return this.#is('busy');
  }

  /** Whether the loaded guide may be shown. */
  get isVisible(): boolean {
    return this.#is('visible');
  }

  /** Whether the last load failed. */
  get hasFailed(): boolean {
    return this.#is('failed');
  }

  /** What means nothing in the current status changes nothing. */
  send(event: LifecycleEvent): void {
    this.#status =
      event === 'close' ? 'empty' : (LIFECYCLE[this.#status].on[event] ?? this.#status);
  }

  #is(tag: Tag): boolean {
    return LIFECYCLE[this.#status].tags.includes(tag);
  }
}
