import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { studioStyles } from '../studio-styles.js';
import type { Panel } from './panel.js';
import { tabbedPanelsStyles } from './tabbed-panels-styles.js';

/**
 * Panels under tabs, by the pattern of the ARIA Authoring Practices: the arrow keys, Home and End change the tab. A panel that was shown
 * once stays as it was left.
 */
export class TabbedPanels extends LitElement {
  static override styles = [studioStyles, tabbedPanelsStyles];

  static override properties = {
    panels: { attribute: false },
    label: { attribute: false },
    selected: { attribute: false },
  };

  declare panels: readonly Panel[];
  /** What the tabs are for, for who does not see them. */
  declare label: string;
  /** The id of the panel that is shown; the first unless said. */
  declare selected: string | undefined;

  readonly #shown = new Set<string>();

  protected override willUpdate(): void {
    this.#shown.add(this.#current);
  }

  protected override render() {
    return html`<div role="tablist" aria-label=${this.label} @keydown=${this.#onKeydown}>
        ${repeat(
          this.panels,
          ({ id }) => id,
          (panel) => this.#renderTab(panel),
        )}
      </div>
      ${repeat(
        this.panels,
        ({ id }) => id,
        (panel) => this.#renderPanel(panel),
      )}`;
  }

  #renderTab({ id, label, count, isBad }: Panel) {
    const isCurrent = id === this.#current;
    return html`<button
      type="button"
      role="tab"
      id="tab-${id}"
      data-tab=${id}
      aria-controls="panel-${id}"
      aria-selected=${isCurrent}
      tabindex=${isCurrent ? 0 : -1}
      @click=${() => (this.selected = id)}
    >
      ${label}${count ? html` <span class="count ${isBad ? 'bad' : ''}">${count}</span>` : nothing}
    </button>`;
  }

  #renderPanel({ id, content }: Panel) {
    return html`<div
      role="tabpanel"
      id="panel-${id}"
      aria-labelledby="tab-${id}"
      tabindex="0"
      ?hidden=${id !== this.#current}
    >
      ${this.#shown.has(id) ? content() : nothing}
    </div>`;
  }

  get #current(): string {
    return this.selected ?? this.panels[0]?.id ?? '';
  }

  get #tab(): HTMLElement | null {
    return this.renderRoot.querySelector(`#tab-${this.#current}`);
  }

  readonly #onKeydown = (event: KeyboardEvent) => {
    const ids = this.panels.map(({ id }) => id);
    const at = ids.indexOf(this.#current);
    const to: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.selected = ids.at(next % ids.length);
    void this.updateComplete.then(() => this.#tab?.focus());
  };
}
