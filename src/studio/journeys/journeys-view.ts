import { html, LitElement, nothing } from 'lit';
import type { StudioJourney } from '../../cli/studio/studio-state.js';
import { fileLink } from '../findings/file-link.js';
import type { Place } from '../preview/frame-messages.js';
import { studioStyles } from '../studio-styles.js';
import { journeysStyles } from './journeys-styles.js';
import { WalkJourneyEvent } from './walk-journey-event.js';

/**
 * The journeys of the guide: whether each holds, with a button that walks it in the preview; and the walk just made, to become one.
 *
 * @fires {WalkJourneyEvent} walk-journey - A journey is to be walked in the preview.
 */
export class JourneysView extends LitElement {
  static override styles = [studioStyles, journeysStyles];

  static override properties = {
    journeys: { attribute: false },
    place: { attribute: false },
    folder: { attribute: false },
    editor: { attribute: false },
  };

  declare journeys: readonly StudioJourney[];
  /** Where the visit in the preview stands. */
  declare place: Place | undefined;
  declare folder: string;
  declare editor: string;

  protected override render() {
    const { journeys } = this;
    const broken = journeys.filter((each) => each.broken);
    const holding = journeys.filter((each) => !each.broken);
    return html`<walk-form .place=${this.place}></walk-form>
      <h3>
        ${journeys.length === 0 ? 'No journeys yet' : `${holding.length} of ${journeys.length} hold`}
      </h3>
      <ul role="list">
        ${[...broken, ...holding].map((each) => this.#renderJourney(each))}
      </ul>`;
  }

  #renderJourney({ journey, place, broken }: StudioJourney) {
    const at = broken ?? place;
    return html`<li class=${broken ? 'broken' : 'holds'}>
      <p><span class="result">${broken ? 'Fails' : 'Holds'}</span> ${journey.name}</p>
      ${broken ? html`<p class="why">${broken.message.replace(`“${journey.name}”: `, '')}</p>` : nothing}
      <p class="ways">
        <button
          type="button"
          aria-label="Walk it: ${journey.name}"
          @click=${() => this.dispatchEvent(new WalkJourneyEvent(journey))}
        >
          Walk it
        </button>
        ${fileLink(this, at)}
      </p>
    </li>`;
  }
}
