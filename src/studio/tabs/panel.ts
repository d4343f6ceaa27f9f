import type { TemplateResult } from 'lit';

/** One of the panels of which one is shown at a time. */
export interface Panel {
  readonly id: string;
  readonly label: string;
  /** How much there is to look at; none where it is nothing. */
  readonly count?: number;
  /** Whether that keeps the guide from being published. */
  readonly isBad?: boolean;
  readonly content: () => TemplateResult;
}
