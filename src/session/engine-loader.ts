import type * as engine from '../engine/engine.js';

/** What the engine offers to a visit. */
export type Engine = typeof engine;

/** Loads the engine, once for all visits of a page. */
export class EngineLoader {
  readonly #import: () => Promise<Engine>;
  #loading: Promise<Engine> | undefined;
  #engine: Engine | undefined;

  constructor(load: () => Promise<Engine>) {
    this.#import = load;
  }

  /** The engine, as soon as it is there. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  /** Loads the engine. After a failure the next call tries again. */
  load(): Promise<Engine> {
    this.#loading ??= this.#run();
    return this.#loading;
  }

  /** Begins to load the engine, ahead of the call that needs it and hears of a failure. */
  ahead(): void {
    this.load().catch(() => undefined);
  }

  async #run(): Promise<Engine> {
    try {
      this.#engine = await this.#import();
      return this.#engine;
    } catch (cause) {
      this.#loading = undefined;
      throw cause;
    }
  }
}
