import { initialTransition, setup, transition, type SnapshotFrom } from 'xstate';

/**
 * Where a visit stands with its guide:
 *
 * - `empty`: the page names no guide.
 * - `loading`: the guide is on its way, and nothing of it is shown yet.
 * - `failed`: the guide cannot be had, and nothing is shown.
 * - `shown`: the guide is shown in the language asked for.
 * - `translating`: another language is on its way; the guide stays in the one that is there.
 * - `untranslated`: that language cannot be had; the guide stays in the one that is there.
 * - `reopening`: the page names another guide, which is on its way; the one shown stays until it is there.
 * - `outdated`: that other guide cannot be had, and the one shown is no longer meant.
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

  /** Whether something is on its way. */
  get isBusy(): boolean {
    return this.#state.hasTag('busy');
  }

  /** Whether the guide that is there may be shown. */
  get isVisible(): boolean {
    return this.#state.hasTag('visible');
  }

  /** Whether the last thing asked for cannot be had. */
  get hasFailed(): boolean {
    return this.#state.hasTag('failed');
  }

  send(type: LifecycleEvent): void {
    [this.#state] = transition(lifecycle, this.#state, { type });
  }
}
