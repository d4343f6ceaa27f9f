import { html, LitElement } from 'lit';
import type { Journey } from '../../content/format/scenarios-file.js';
import { journeyOfWalk } from '../../content/journeys/journey-of-walk.js';
import type { Place } from '../preview/frame-messages.js';
import { studioStyles } from '../studio-styles.js';
import { walkFormStyles } from './walk-form-styles.js';

/** The walk just made in the preview, and what writes it as a journey that is to hold from now on. */
export class WalkForm extends LitElement {
  static override styles = [studioStyles, walkFormStyles];

  static override properties = {
    place: { attribute: false },
    told: { state: true },
  };

  /** Where the visit in the preview stands. */
  declare place: Place | undefined;

  /** What came of writing the last one. */
  private told = '';

  protected override render() {
    const journey = this.place && journeyOfWalk(this.place, 'The walk');
    return html`<h3>The walk in the preview</h3>
      ${
        journey
          ? html`<ol>
              <li><code>${journey.problem}</code></li>
              ${journey.answers
                .flatMap((entry) => Object.entries(entry))
                .map(
                  ([node, answer]) => html`<li><code>${node}</code>: <code>${answer}</code></li>`,
                )}
              <li><code>${journey.reaches}</code></li>
            </ol>`
          : html`<p class="quiet">${this.#hint()}</p>`
      }
      <form @submit=${this.#onSubmit}>
        <label
          >Its name, as the visitor would tell it<input
            name="name"
            required
            autocomplete="off"
            ?disabled=${!journey}
        /></label>
        <button ?disabled=${!journey}>Write it as a journey</button>
      </form>
      <p role="status">${this.told}</p>`;
  }

  #hint(): string {
    return this.place?.node
      ? 'It began at a node. A journey begins with a problem: start again in the preview, and pick one.'
      : 'Pick a problem in the preview, and answer as a visitor would.';
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = form.querySelector('input')?.value.trim() ?? '';
    const journey = this.place && journeyOfWalk(this.place, name);
    if (journey) void this.#write(journey, form);
  };

  async #write(journey: Journey, form: HTMLFormElement): Promise<void> {
    try {
      const { ok, text } = await sent(journey);
      if (ok) form.reset();
      this.told = text;
    } catch {
      this.told = 'The studio does not answer. Is it still running?';
    }
  }
}

async function sent(journey: Journey) {
  const response = await fetch('/journeys', { method: 'POST', body: JSON.stringify(journey) });
  return { ok: response.ok, text: await response.text() };
}
