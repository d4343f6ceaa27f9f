import type { Page } from 'playwright';

/** One field of one event that the page heard. */
export interface Heard {
  readonly event: string;
  readonly field: string;
  /** As written in the page's table: `string`, `null`, `Error`, `Finding[]`. */
  readonly type: string;
  readonly value: unknown;
  /** Whether the event bubbles and is composed, so that it reaches the document from any shadow root. */
  readonly isPublic: boolean;
}

type WithHeard = Window & { heard?: Heard[] };

/** Records the events of every page that is opened from now on. */
export async function listen(page: Page, events: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    const heard: Heard[] = [];
    Object.assign(window, { heard });
    for (const name of names) {
      document.addEventListener(name, (event) => {
        const isPublic = event.bubbles && event.composed;
        for (const [field, value] of Object.entries((event as CustomEvent<object>).detail)) {
          const type = typeOf(value);
          heard.push({ event: name, field, type, value: isPlain(type) ? value : null, isPublic });
        }
      });
    }
    function typeOf(value: unknown): string {
      if (value === null) return 'null';
      if (value instanceof Error) return 'Error';
      return Array.isArray(value) ? 'Finding[]' : typeof value;
    }
    function isPlain(type: string): boolean {
      return type === 'string' || type === 'boolean';
    }
  }, events);
}

export const heardIn = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as WithHeard).heard ?? []);
