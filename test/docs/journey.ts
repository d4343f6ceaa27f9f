import type { Page } from 'playwright';

type Detail = Readonly<Record<string, string | boolean | null>>;

const GUIDE = 'sim-registration-pk';

const shown = (node: string | null, kind: string | null): [string, Detail] => [
  'change',
  { guide: GUIDE, node, kind, lang: 'en' },
];
const answered = (node: string, answer: string): [string, Detail] => [
  'answer',
  { guide: GUIDE, node, answer },
];

/** Answers one node after the other. */
export async function choose(page: Page, ...answers: readonly string[]): Promise<void> {
  for (const id of answers) await page.click(`[data-problem="${id}"], [data-answer="${id}"]`);
}

/** A visit that tells which document the visitor holds, starts again, and ends with the feedback that it helped. */
export async function visit(page: Page): Promise<void> {
  await choose(page, 'register', 'preparing', 'cnic', 'could-not');
  await page.click('[data-action=restart]');
  await choose(page, 'no-code', 'android', 'none', 'worked', 'worked');
  await page.click('[data-feedback=yes]');
}

/** The events that the page hears of that visit. Their names are without `rahnuma-`. */
export const TOLD: readonly (readonly [name: string, detail: Detail])[] = [
  shown(null, null),
  ['start', { guide: GUIDE, problem: 'register', node: null }],
  shown('register/how-far', 'question'),
  answered('register/how-far', 'preparing'),
  shown('register/which-document', 'question'),
  // The document, and where it leads.
  shown(null, null),
  // The start view.
  shown(null, null),
  ['start', { guide: GUIDE, problem: 'no-code', node: null }],
  shown('no-code/device', 'question'),
  answered('no-code/device', 'android'),
  shown('no-code/signal-bars', 'question'),
  answered('no-code/signal-bars', 'none'),
  shown('no-code/toggle-flight-mode', 'remedy'),
  answered('no-code/toggle-flight-mode', 'worked'),
  shown('no-code/ask-new-code', 'remedy'),
  answered('no-code/ask-new-code', 'worked'),
  shown('no-code/code-came', 'resolution'),
  ['end', { guide: GUIDE, node: 'no-code/code-came', kind: 'resolution' }],
  ['feedback', { guide: GUIDE, node: 'no-code/code-came', helpful: true }],
];
