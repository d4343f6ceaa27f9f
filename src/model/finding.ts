/** What the checker says about a guide. Lines and columns count from 1. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** Relative to the guide's folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the file's data, as `problems.no-code.nodes.signal`; empty for the whole file. */
  readonly path: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Every code, with the severity of its findings. Codes are permanent: people search for them. */
export const FINDING_CODES = {
  'unreadable-file': 'error',
  'unknown-file': 'warning',
  'unreadable-yaml': 'error',
  'unknown-format': 'error',
  'too-large': 'error',
  'unknown-field': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'duplicate-id': 'error',
  'reserved-id': 'error',
  'unknown-target': 'error',
  'unknown-problem': 'error',
  'unknown-node': 'error',
  'unknown-answer': 'error',
  'unknown-fact': 'error',
  'unknown-value': 'error',
  'unknown-condition': 'error',
  'circular-condition': 'error',
  'unknown-contact': 'error',
  'unknown-source': 'error',
  'unknown-placeholder': 'error',
  'too-few-answers': 'error',
  'value-without-answer': 'error',
  'unreachable-node': 'error',
  'no-way-to-end': 'error',
  'unbounded-loop': 'error',
  'endless-detour': 'error',
  'condition-never-holds': 'error',
  'no-way-on': 'error',
  'missing-text': 'error',
  'missing-interface': 'warning',
  'untranslated-text': 'warning',
  'orphaned-text': 'warning',
  'empty-text': 'error',
  'bad-markup': 'error',
  'bad-pattern': 'error',
  'uneven-table': 'error',
  'unknown-picture': 'error',
  'bad-picture': 'error',
  'forbidden-link': 'error',
  'hidden-character': 'error',
  'bare-number': 'error',
  'placeholder-mismatch': 'error',
  'translation-differs': 'warning',
  'stale-translation': 'warning',
  'unrecorded-translation': 'warning',
  'broken-scenario': 'error',
  unused: 'warning',
  'same-label': 'warning',
  'html-in-text': 'warning',
  'long-text': 'warning',
  'past-review': 'warning',
  'future-date': 'warning',
} as const satisfies Record<string, Finding['severity']>;

export type FindingCode = keyof typeof FINDING_CODES;
