import type { ServerResponse } from 'node:http';
import type { StudioState } from './studio-state.js';

/** Tells every page that listens of each state, as Server-Sent Events. */
export class StateStream {
  readonly #listeners = new Set<ServerResponse>();

  /** Sends the state as it is, and each one after it until the page is closed. */
  add(response: ServerResponse, state: StudioState): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.on('close', () => this.#listeners.delete(response));
    this.#listeners.add(response);
    response.write(eventOf(state));
  }

  send(state: StudioState): void {
    const event = eventOf(state);
    for (const response of this.#listeners) response.write(event);
  }
}

/** JSON has no line breaks, which would end the event. */
const eventOf = (state: StudioState): string => `data: ${JSON.stringify(state)}\n\n`;
