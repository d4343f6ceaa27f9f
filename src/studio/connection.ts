import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StudioState } from '../cli/studio/studio-state.js';

/** Hears each state of the guide from the server, which may be ended and started again. */
export class Connection implements ReactiveController {
  /** The last state; absent until the first has come. */
  state: StudioState | undefined;
  /** Whether the server answers. */
  isOpen = false;
  readonly #host: ReactiveControllerHost;
  #source: EventSource | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const source = new EventSource('/state');
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      this.state = afterThat(this.state, JSON.parse(data) as StudioState);
      this.isOpen = true;
      this.#host.requestUpdate();
    });
    source.addEventListener('error', () => {
      this.isOpen = false;
      this.#host.requestUpdate();
    });
    this.#source = source;
  }

  hostDisconnected(): void {
    this.#source?.close();
  }
}

/** A guide that has not changed stays the same object, so that it is not shown anew. */
function afterThat(before: StudioState | undefined, state: StudioState): StudioState {
  const { compiled } = before ?? {};
  const isSame = JSON.stringify(compiled) === JSON.stringify(state.compiled);
  return compiled && isSame ? { ...state, compiled } : state;
}
