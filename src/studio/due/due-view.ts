import { html, LitElement, nothing } from 'lit';
import type { StudioReview } from '../../cli/studio/studio-state.js';
import { dayAfter, type Day } from '../../model/day.js';
import { fileLink } from '../findings/file-link.js';
import { studioStyles } from '../studio-styles.js';
import { dueStyles } from './due-styles.js';

/** How many days ahead one likes to know. */
const SOON = 90;

/** When the sources, on which the guide's facts rest, and the contacts are to be looked at again. */
export class DueView extends LitElement {
  static override styles = [studioStyles, dueStyles];

  static override properties = {
    reviews: { attribute: false },
    today: { attribute: false },
    folder: { attribute: false },
    editor: { attribute: false },
  };

  /** The earliest first. */
  declare reviews: readonly StudioReview[];
  declare today: Day;
  declare folder: string;
  declare editor: string;

  protected override render() {
    const { reviews, today } = this;
    if (reviews.length === 0) return html`<p>No contact or source has a day of review.</p>`;
    const soon = dayAfter(today, SOON);
    return [
      this.#renderGroup(
        'Overdue',
        reviews.filter(({ by }) => by < today),
        'overdue',
      ),
      this.#renderGroup(
        `In the next ${SOON} days`,
        reviews.filter(({ by }) => by >= today && by <= soon),
      ),
      this.#renderGroup(
        'Later',
        reviews.filter(({ by }) => by > soon),
      ),
    ];
  }

  #renderGroup(title: string, reviews: readonly StudioReview[], looks = '') {
    if (reviews.length === 0) return nothing;
    return html`<table class=${looks}>
      <caption>
        ${title} (${reviews.length})
      </caption>
      <thead>
        <tr>
          <th scope="col">By</th>
          <th scope="col">What</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        ${reviews.map(
          ({ by, kind, id, place }) =>
            html`<tr>
              <td><time datetime=${by}>${by}</time></td>
              <td>${kind} <code>${id}</code></td>
              <td>${fileLink(this, place)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
