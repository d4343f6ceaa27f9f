import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of a level from 1 to 6; below the sixth there is none, so it is the sixth.
 *
 * @param look its class, and its part where it has one
 * @param focus the `tabindex` of one that can take the focus
 */
export function heading(level: number, text: unknown, look: string, focus?: -1): TemplateResult {
  const part = focus === undefined ? nothing : look;
  const tabindex = focus ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${look} part=${part} tabindex=${tabindex}>${text}</h1>`;
    case 2:
      return html`<h2 class=${look} part=${part} tabindex=${tabindex}>${text}</h2>`;
    case 3:
      return html`<h3 class=${look} part=${part} tabindex=${tabindex}>${text}</h3>`;
    case 4:
      return html`<h4 class=${look} part=${part} tabindex=${tabindex}>${text}</h4>`;
    case 5:
      return html`<h5 class=${look} part=${part} tabindex=${tabindex}>${text}</h5>`;
    default:
      return html`<h6 class=${look} part=${part} tabindex=${tabindex}>${text}</h6>`;
  }
}
