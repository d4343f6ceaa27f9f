/** What a page asks the service worker to keep. It says nothing of the visitor but the guide and a language. */
export interface KeepRequest {
  readonly type: 'keep';
  /** The whole address of the guide's structure, as the page knows it. */
  readonly guide: string;
  readonly locale: string;
}

/** Whether a message is such a request: others may be sent to a worker too. */
export function isKeepRequest(message: unknown): message is KeepRequest {
  const { type, guide, locale } = (message ?? {}) as Partial<Record<string, unknown>>;
  return type === 'keep' && typeof guide === 'string' && typeof locale === 'string';
}
