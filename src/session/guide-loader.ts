import type { Guide } from '../model/guide.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import { bestLocale } from '../model/text/locale.js';
import type { GuideText } from '../model/text/text.js';
import { Lifecycle, type LifecycleEvent, type VisitStatus } from './lifecycle.js';

/** A guide with its words in one language. */
export interface LoadedGuide {
  readonly source: LoadableGuide;
  readonly guide: Guide;
  readonly text: GuideText;
}

/** What to do when something has been loaded, or has failed. A failure that was reported before is reported once. */
export interface LoadListener {
  /** What else has to be there before the guide can be shown. */
  ready(guide: LoadedGuide): Promise<unknown> | undefined;
  loaded(guide: LoadedGuide): void;
  failed(cause: Error, isNew: boolean): void;
}

/** Loads the guide that the page names, in the language wanted. What comes too late is dropped. */
export class GuideLoader {
  readonly #lifecycle = new Lifecycle();
  readonly #listener: LoadListener;
  #open: (() => Promise<LoadableGuide>) | undefined;
  #opening: Promise<LoadableGuide> | undefined;
  #shown: LoadedGuide | undefined;
  #locales: readonly string[] = [];
  #failure: Error | undefined;
  /** A guide that cannot be had fails anew with each language: that is reported once. */
  #reported: Error | undefined;
  /** The number of the current load. */
  #load = 0;

  constructor(listener: LoadListener) {
    this.#listener = listener;
  }

  get status(): VisitStatus {
    return this.#lifecycle.status;
  }

  get isBusy(): boolean {
    return this.#lifecycle.isBusy;
  }

  get isVisible(): boolean {
    return this.#lifecycle.isVisible;
  }

  /** Why the last load failed; `undefined` if it did not. */
  get failure(): Error | undefined {
    return this.#lifecycle.hasFailed ? this.#failure : undefined;
  }

  open(load: () => Promise<LoadableGuide>): void {
    this.#open = load;
    this.#opening = load();
    this.#start('open', this.#read());
  }

  close(): void {
    this.#open = undefined;
    this.#opening = undefined;
    this.#load += 1;
    this.#failure = undefined;
    this.#lifecycle.send('close');
  }

  /** @param locales the languages wanted, the best first */
  speak(locales: readonly string[]): void {
    this.#locales = locales;
    if (this.#opening) this.#start('translate', this.#read());
  }

  /** Loads what the visitor's first step needs beside the guide shown. What is loading already goes on and does that too. */
  prepare(): void {
    if (this.#shown && !this.isBusy) this.#start('prepare', Promise.resolve(this.#shown));
  }

  retry(): void {
    if (this.status === 'unprepared') return this.prepare();
    this.#opening = this.#open?.();
    this.#start('retry', this.#read());
  }

  #start(event: LifecycleEvent, loading: Promise<LoadedGuide | undefined>): void {
    this.#lifecycle.send(event);
    this.#failure = undefined;
    void this.#run(loading, (this.#load += 1));
  }

  async #read(): Promise<LoadedGuide | undefined> {
    const source = await this.#opening;
    if (!source) return undefined;
    const locale = bestLocale(this.#locales, source.locales) ?? source.sourceLocale;
    const [guide, text] = await Promise.all([source.loadGuide(), source.loadText(locale)]);
    return { source, guide, text };
  }

  async #run(loading: Promise<LoadedGuide | undefined>, load: number): Promise<void> {
    try {
      const guide = await loading;
      if (!guide) return;
      await this.#listener.ready(guide);
      if (load === this.#load) this.#loaded(guide);
    } catch (cause) {
      if (load === this.#load) this.#failed(cause);
    }
  }

  #loaded(guide: LoadedGuide): void {
    this.#lifecycle.send('loaded');
    this.#shown = guide;
    this.#listener.loaded(guide);
  }

  #failed(cause: unknown): void {
    this.#lifecycle.send('failed');
    const failure = cause instanceof Error ? cause : new Error(String(cause));
    const isNew = failure !== this.#reported;
    this.#failure = failure;
    this.#reported = failure;
    this.#listener.failed(failure, isNew);
  }
}
