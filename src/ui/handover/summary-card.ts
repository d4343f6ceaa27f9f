import { html, type TemplateResult } from 'lit';
import type { Summary } from './summary.js';

/** What to tell or show at the counter. */
export const summaryCard = ({ problem, remarks, parts }: Summary): TemplateResult =>
  html`<p class="summary-problem">${problem}</p>
    ${remarks.map((remark) => html`<p class="summary-remark">${remark}</p>`)}
    <dl>
      ${parts.map(
        ({ heading, lines }) =>
          html`<dt>${heading}</dt>
            ${lines.map((line) => html`<dd>${line}</dd>`)}`,
      )}
    </dl>`;
