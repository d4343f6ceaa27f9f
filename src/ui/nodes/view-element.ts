import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { heading } from '../text/heading.js';
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

  /** Its level is 2 if the page asks for one that is not from 1 to 6. */
  protected get headingLevel(): number {
    const { headingLevel } = this.settings;
    return [1, 3, 4, 5, 6].includes(headingLevel) ? headingLevel : 2;
  }

  protected renderHeading(text: unknown): TemplateResult {
    return heading(this.headingLevel, text, 'title', -1);
  }
}
