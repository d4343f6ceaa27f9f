import { html, nothing } from 'lit';
import { FeedbackEvent } from '../events/feedback.js';
import { ReplyEvent } from '../events/reply.js';
import { NodeElement } from './node-element.js';

/** Shows a resolution: what to do, why, and the question whether it helped. */
export class ResolutionView extends NodeElement {
  static override properties = {
    wasHelpful: { state: true },
  };

  declare private wasHelpful: boolean | undefined;

  protected override render() {
    return html`
      ${this.renderHeader()} ${this.renderBody()} ${this.renderReturn()} ${this.#renderFeedback()}
      ${this.renderWhy()}
    `;
  }

  #renderFeedback() {
    const { words } = this;
    if (this.settings.snapshot.returnsTo !== undefined) return nothing;
    return html`<div class="feedback" role="group" aria-labelledby="feedback">
        <span id="feedback">${words.ui('feedback')}</span>
        ${[true, false].map(
          (helpful) =>
            html`<button
              type="button"
              class="answer small"
              data-feedback=${helpful ? 'yes' : 'no'}
              aria-pressed=${this.wasHelpful === helpful}
              @click=${() => this.#tell(helpful)}
            >
              ${words.ui(helpful ? 'feedback-yes' : 'feedback-no')}
            </button>`,
        )}
      </div>
      <div role="status" class="after-feedback">${this.#renderAfterFeedback()}</div>`;
  }

  #renderAfterFeedback() {
    const { words } = this;
    if (this.wasHelpful === undefined) return nothing;
    if (this.wasHelpful) return html`<p>${words.ui('feedback-thanks')}</p>`;
    return html`<p>${words.ui('feedback-sorry')}</p>
      <div class="answers">
        ${this.renderButton('handover', words.ui('handover'))}
        ${this.renderButton('restart', words.ui('other-problem'))}
      </div>`;
  }

  /** If the guide knows another cause, “no” leads straight to it. */
  #tell(helpful: boolean): void {
    if (helpful === this.wasHelpful) return;
    this.dispatchEvent(new FeedbackEvent(helpful));
    if (!helpful && this.settings.snapshot.answers.includes('unsolved')) {
      this.dispatchEvent(new ReplyEvent('unsolved'));
    } else this.wasHelpful = helpful;
  }
}
