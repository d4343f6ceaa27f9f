import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** In milliseconds. A placeholder that flashes by is worse than none, and costs the first question a frame. */
const PATIENCE = 200;

/** Knows whether loading has taken so long that the visitor should see that something is coming. */
export class SlowLoad implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isLoading: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSlow = false;

  constructor(host: ReactiveControllerHost, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
    host.addController(this);
  }

  get isSlow(): boolean {
    return this.#isSlow;
  }

  hostConnected(): void {
    this.#timer ??= setTimeout(() => {
      if (!this.#isLoading()) return;
      this.#isSlow = true;
      this.#host.requestUpdate();
    }, PATIENCE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
