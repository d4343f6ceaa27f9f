import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { factsOfGuide, replay } from '../engine/replay.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { Facts } from '../model/fact.js';
import type { Guide } from '../model/guide.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import type { GuideText } from '../model/text.js';
import type { Trail } from '../model/trail.js';

/** What the controller needs to know of its host, and tells it. */
export interface GuideHost extends ReactiveControllerHost {
  /** The guide to load; throws where there is none. */
  loadable(): LoadableGuide | undefined;
  /** The locale to show, of those that the guide has. */
  localeFor(guide: LoadableGuide): string;
  readonly facts: Facts;
  /** The guide is there, and `snapshot` can be read. */
  guideLoaded(): void;
  loadFailed(cause: unknown): void;
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
  #trail: Trail = [];
  #facts: Facts = {};
  readonly #host: GuideHost;
  readonly #loading: Task<
    [LoadableGuide | undefined, string],
    readonly [Guide, GuideText] | undefined
  >;

  constructor(host: GuideHost) {
    this.#host = host;
    this.#loading = new Task(host, {
      args: () => this.#wanted(),
      task: ([source, locale]) =>
        source && Promise.all([source.loadGuide(), source.loadText(locale)] as const),
      onComplete: (loaded) => {
        if (loaded) this.#loaded(...loaded);
      },
      onError: (cause) => host.loadFailed(cause),
    });
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#loading.status === TaskStatus.PENDING;
  }

  get hasFailed(): boolean {
    return this.#loading.status === TaskStatus.ERROR;
  }

  /** The answers that led here; before the guide is there, those that wait for it. */
  get trail(): Trail {
    return this.snapshot?.trail ?? this.#trail;
  }

  hostUpdate(): void {
    const { facts } = this.#host;
    if (!this.snapshot || facts === this.#facts) return;
    this.#facts = facts;
    const { guide, trail, unused, given } = this.snapshot;
    const same = JSON.stringify(factsOfGuide(guide, facts)) === JSON.stringify(given);
    if (!same)
      this.snapshot = replay(guide, [...trail, ...unused.map(({ entry }) => entry)], facts);
  }

  /** Shows where `trail` leads, now or as soon as the guide is there. */
  follow(trail: Trail): void {
    this.#trail = trail;
    if (this.snapshot) this.move(replay(this.snapshot.guide, trail, this.#host.facts));
  }

  move(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.#host.requestUpdate();
  }

  /** Loads again after a failure. */
  retry(): void {
    void this.#loading.run();
  }

  #wanted(): [LoadableGuide | undefined, string] {
    const source = this.#host.loadable();
    return [source, source ? this.#host.localeFor(source) : ''];
  }

  #loaded(guide: Guide, text: GuideText): void {
    this.text = text;
    if (this.snapshot?.guide === guide) {
      this.#host.requestUpdate();
      return;
    }
    this.#facts = this.#host.facts;
    this.snapshot = replay(guide, this.#trail, this.#facts);
    this.#host.guideLoaded();
  }
}
