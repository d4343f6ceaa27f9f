import { html, LitElement } from 'lit';
import { trailOfJourney } from '../content/journeys/trail-of-journey.js';
import { countFindings, hasErrors } from '../rules/format-findings.js';
import type { WalkJourneyEvent } from './journeys/walk-journey-event.js';
import { Connection } from './connection.js';
import type { JumpEvent } from './map/jump-event.js';
import type { Place } from './preview/frame-messages.js';
import type { PlaceEvent } from './preview/place-event.js';
import type { PreviewView } from './preview/preview-view.js';
import { studioPageStyles } from './studio-page-styles.js';
import { studioPanels } from './studio-panels.js';
import { studioStyles } from './studio-styles.js';

/** The page of the studio. */
export class StudioPage extends LitElement {
  static override styles = [studioStyles, studioPageStyles];

  static override properties = { place: { state: true } };

  /** Where the visit in the preview stands. */
  declare private place: Place | undefined;

  readonly #connection = new Connection(this);

  protected override render() {
    const { state } = this.#connection;
    return html`<header>
        <h1>Studio</h1>
        ${state && html`<code title=${state.folder}>${state.folder.split('/').at(-1)}</code>`}
        <p role="status" class="live ${this.#mood()}">${this.#status()}</p>
      </header>
      ${
        state &&
        html`<main
          @place=${this.#onPlace}
          @jump=${this.#onJump}
          @walk-journey=${this.#onWalkJourney}
        >
          <preview-view
            class="card"
            .compiled=${state.compiled}
            .isCurrent=${state.isCurrent}
          ></preview-view>
          <tabbed-panels
            class="card"
            .label=${'About the guide'}
            .panels=${studioPanels(state, this.place)}
          ></tabbed-panels>
        </main>`
      } `;
  }

  #mood(): string {
    const { state, isOpen } = this.#connection;
    if (!state) return '';
    if (!isOpen) return 'ended';
    if (hasErrors(state.findings)) return 'error';
    return state.findings.length > 0 ? 'warning' : 'sound';
  }

  #status(): string {
    const { state, isOpen } = this.#connection;
    if (!state) return 'Loading…';
    if (!isOpen) return 'The studio has ended. Start it again, and this page goes on.';
    return state.findings.length > 0 ? countFindings(state.findings) : 'Nothing to mend';
  }

  #onPlace({ place }: PlaceEvent): void {
    this.place = place;
  }

  #onJump({ point }: JumpEvent): void {
    this.renderRoot.querySelector<PreviewView>('preview-view')?.start(point);
  }

  #onWalkJourney({ journey }: WalkJourneyEvent): void {
    const preview = this.renderRoot.querySelector<PreviewView>('preview-view');
    void preview?.follow(trailOfJourney(journey), journey.facts ?? {});
  }
}
