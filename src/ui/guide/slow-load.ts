import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** In milliseconds. A placeholder that flashes by is worse than none, and costs the first question a frame. */
const PATIENCE = 200;

/** Knows whether loading has taken so long that the visitor should see that something is coming. */
export class SlowLoad implements ReactiveController {
  isSlow = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly isLoading: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    setTimeout(() => {
      if (this.isSlow || !this.isLoading()) return;
      this.isSlow = true;
      this.host.requestUpdate();
    }, PATIENCE);
  }
}
