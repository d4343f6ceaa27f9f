import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { icon } from '../text/icons.js';
import { baseStyles } from '../text/base-styles.js';
import { calloutStyles } from '../text/callout-styles.js';
import { waitStyles } from './wait-styles.js';
import type { Words } from '../text/words.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/**
 * Counts down to a deadline. It reads the clock at each tick and when the page becomes visible again, so it is right after a
 * reload and after the tab slept. The end of the wait is announced once, if it comes while the visitor is here.
 */
export class WaitView extends LitElement {
  static override styles = [baseStyles, calloutStyles, waitStyles];

  static override properties = {
    words: { attribute: false },
    deadline: { attribute: false },
    duration: { attribute: false },
    outlastsPage: { attribute: false },
    left: { state: true },
    isOver: { state: true },
  };

  declare words: Words;
  /** When the wait ends, in milliseconds since 1970. */
  deadline = 0;
  /** The length of the whole wait, in milliseconds. */
  duration = 0;
  /** Whether the wait is still there after the page was closed. */
  outlastsPage = false;

  private left = 0;
  /** Stays true even if the clock is set back. */
  private isOver = false;

  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#startTicking();
    document.addEventListener('visibilitychange', this.#tick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#tick);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('deadline')) return;
    this.isOver = false;
    this.#startTicking();
  }

  protected override render() {
    const { words, isOver } = this;
    return html`<div class="callout">
      ${icon('clock')}
      <div>
        <p class="time" role="timer" ?hidden=${isOver}>
          ${words.ui('wait', { duration: words.duration(this.duration) })}
          <strong>${words.uiWith('wait-left', { time: this.#renderClock() })}</strong>
        </p>
        <p class="over" role="status" .textContent=${isOver ? words.ui('wait-over') : ''}></p>
        <p class="any-time" ?hidden=${isOver}>
          ${words.ui('wait-any-time')} ${this.outlastsPage ? words.ui('wait-goes-on') : nothing}
        </p>
      </div>
    </div>`;
  }

  #renderClock() {
    const left = Math.max(0, Math.ceil(this.left / SECOND) * SECOND);
    const isLong = left > DAY;
    return html`<bdi
      dir=${isLong ? 'auto' : 'ltr'}
      translate="no"
      .textContent=${isLong ? this.#daysAndHours(left) : this.#digits(left)}
    ></bdi>`;
  }

  #daysAndHours(left: number): string {
    const rest = left % DAY;
    const hours = rest < HOUR ? '' : this.words.duration(rest - (rest % HOUR));
    return `${this.words.duration(left - rest)} ${hours}`;
  }

  /** `4:09`, or `23:59:09`, in the digits of the language. */
  #digits(left: number): string {
    const minutes = new Date(left).toISOString().slice(14, 19);
    const hours = Math.floor(left / HOUR);
    const time = hours > 0 ? `${hours}:${minutes}` : minutes.replace(/^0/, '');
    return time.replace(/\d/g, (digit) => this.words.number(Number(digit)));
  }

  #startTicking(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(this.#tick, SECOND);
    this.#tick();
  }

  #tick = (): void => {
    // Where the clock was set back, more than the whole wait would be left.
    this.left = Math.min(this.deadline - Date.now(), this.duration);
    this.isOver ||= this.left <= 0;
    if (this.isOver) clearInterval(this.#timer);
  };
}
