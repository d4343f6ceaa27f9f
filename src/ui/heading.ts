import { html, type TemplateResult } from 'lit';

/** The heading of what is shown, which can take the focus; of level 2 where the level is not 1 to 6. */
export function renderHeading(level: number, text: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class="title" part="title" tabindex="-1">${text}</h1>`;
    case 3:
      return html`<h3 class="title" part="title" tabindex="-1">${text}</h3>`;
    case 4:
      return html`<h4 class="title" part="title" tabindex="-1">${text}</h4>`;
    case 5:
      return html`<h5 class="title" part="title" tabindex="-1">${text}</h5>`;
    case 6:
      return html`<h6 class="title" part="title" tabindex="-1">${text}</h6>`;
    default:
      return html`<h2 class="title" part="title" tabindex="-1">${text}</h2>`;
  }
}
