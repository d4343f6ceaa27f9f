import { initialTransition, setup, transition, type SnapshotFrom } from 'xstate';

/**
 * How far a visit is with loading its guide:
 *
 * - `empty`: the page names no guide.
 * - `loading`: the guide is loading, and nothing of it is shown yet.
 * - `failed`: the guide could not be loaded, and nothing is shown.
 * - `shown`: the guide is shown in the language asked for.
 * - `translating`: another language is loading; until then the guide stays in the current one.
 * - `untranslated`: that language could not be loaded; the guide stays in the current one.
 * - `reopening`: the page names another guide, which is loading; until then the current one stays.
 * - `outdated`: that other guide could not be loaded; the current one is hidden, since the page no longer names it.
 */
const lifecycle = setup({
  types: {
    events: {} as { readonly type: LifecycleEvent },
    tags: {} as 'busy' | 'visible' | 'failed',
  },
}).createMachine({
  id: 'visit',
  initial: 'empty',
  on: { close: '.empty' },
  states: {
    empty: { on: { open: 'loading' } },
    loading: { tags: 'busy', on: { loaded: 'shown', failed: 'failed' } },
    failed: { tags: 'failed', on: { open: 'loading', translate: 'loading', retry: 'loading' } },
    shown: { tags: 'visible', on: { open: 'reopening', translate: 'translating' } },
    translating: {
      tags: ['busy', 'visible'],
      on: { open: 'reopening', loaded: 'shown', failed: 'untranslated' },
    },
    untranslated: {
      tags: ['visible', 'failed'],
      on: { open: 'reopening', translate: 'translating', retry: 'translating' },
    },
    reopening: { tags: ['busy', 'visible'], on: { loaded: 'shown', failed: 'outdated' } },
    outdated: {
      tags: 'failed',
      on: { open: 'reopening', translate: 'reopening', retry: 'reopening' },
    },
  },
});

/** What happens to the guide of a visit. */
export type LifecycleEvent = 'open' | 'close' | 'translate' | 'retry' | 'loaded' | 'failed';

type State = SnapshotFrom<typeof lifecycle>;

export type VisitStatus = State['value'];

/** The lifecycle of one visit. */
export class Lifecycle {
  #state: State = initialTransition(lifecycle)[0];

  get status(): VisitStatus {
    return this.#state.value;
  }

  /** Whether something is loading. */
  get isBusy(): boolean {
    return this.#state.hasTag('busy');
  }

  /** Whether the loaded guide may be shown. */
  get isVisible(): boolean {
    return this.#state.hasTag('visible');
  }

  /** Whether the last load failed. */
  get hasFailed(): boolean {
    return this.#state.hasTag('failed');
  }

  send(type: LifecycleEvent): void {
    [this.#state] = transition(lifecycle, this.#state, { type });
  }
}
