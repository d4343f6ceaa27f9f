import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Words } from '../text/words.js';
import type { NodeSettings } from './node-settings.js';

/** The base of the views that the guide shows one at a time. Each has a heading that can take the focus. */
export abstract class ViewElement extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
  };

  declare settings: NodeSettings;

  protected get words(): Words {
    return this.settings.words;
  }

  /** Moves the focus to the heading, so that a screen reader goes on from there. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  /** The heading. Its level is 2 if `headingLevel` is not from 1 to 6. */
  protected renderHeading(text: unknown): TemplateResult {
    switch (this.settings.headingLevel) {
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
}
