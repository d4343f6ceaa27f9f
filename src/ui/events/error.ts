import type { Finding } from '../../model/finding.js';

export interface ErrorDetail {
  /** What is wrong, where, and what to do, in English, for the embedder. */
  readonly message: string;
  readonly cause: Error;
  /** What the checker found wrong with a guide from outside, or with the page's own contacts or texts. */
  readonly findings: readonly Finding[];
}

/**
 * The guide cannot be shown: the visitor sees a message, with a retry button if a retry can help. Or the page's own contacts or
 * texts cannot be used: the guide is shown with its own.
 */
export class RahnumaErrorEvent extends CustomEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('rahnuma-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rahnuma-error': RahnumaErrorEvent;
  }
}
