import { html, LitElement, nothing } from 'lit';
import type { Finding } from '../../model/finding.js';
import { studioStyles } from '../studio-styles.js';
import { fileLink } from './file-link.js';
import { findingsStyles } from './findings-styles.js';

/** What the check finds, each with a link that opens its file at the line. */
export class FindingsView extends LitElement {
  static override styles = [studioStyles, findingsStyles];

  static override properties = {
    findings: { attribute: false },
    folder: { attribute: false },
    editor: { attribute: false },
  };

  declare findings: readonly Finding[];
  declare folder: string;
  declare editor: string;

  protected override render() {
    if (this.findings.length === 0) return html`<p>The check finds nothing to mend.</p>`;
    return html`<ul role="list">
      ${this.findings.map((finding) => this.#renderFinding(finding))}
    </ul>`;
  }

  #renderFinding(finding: Finding) {
    const { severity, message, fix, path, code } = finding;
    return html`<li class=${severity} data-code=${code}>
      <p>
        <span class="severity">${severity === 'error' ? 'Error' : 'Warning'}</span>
        ${fileLink(this, finding)} <code class="quiet">${code}</code>
      </p>
      <p>${message}${path ? html` <span class="quiet">(${path})</span>` : nothing}</p>
      <p>→ ${fix}</p>
    </li>`;
  }
}
