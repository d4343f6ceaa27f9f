import { html, LitElement } from 'lit';
import { countFindings } from '../rules/format-findings.js';
import { Connection } from './connection.js';
import { studioPageStyles } from './studio-page-styles.js';
import { studioStyles } from './studio-styles.js';

/** The page of the studio. */
export class StudioPage extends LitElement {
  static override styles = [studioStyles, studioPageStyles];

  readonly #connection = new Connection(this);

  protected override render() {
    const { state } = this.#connection;
    return html`<header>
        <h1>${state?.compiled?.guide.id ?? 'Studio'}</h1>
        <p role="status">${this.#status()}</p>
      </header>
      ${
        state &&
        html`<main>
          <preview-view
            class="card"
            .compiled=${state.compiled}
            .isCurrent=${state.isCurrent}
          ></preview-view>
          <section class="card" aria-labelledby="findings">
            <h2 id="findings">Findings</h2>
            <findings-view
              .findings=${state.findings}
              .folder=${state.folder}
              .editor=${state.editor}
            ></findings-view>
          </section>
        </main>`
      } `;
  }

  #status(): string {
    const { state, isOpen } = this.#connection;
    if (!state) return 'Loading…';
    if (!isOpen) return 'The studio has ended. Start it again, and this page goes on.';
    return countFindings(state.findings);
  }
}
