import type { DataPath } from '../../model/data-path.js';
import type { Finding } from '../../model/finding.js';
import type { TextFile } from '../format/text-file.js';
import type { Checked } from '../read/authored.js';

/** More than this in one block fills a phone's screen twice. */
const LONG = 1200;

const HTML = /<\/?(?:a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|u|ul)(?:\s[^<>]*)?\/?>/i;

/** Finds what in a text file is likely to be a slip: HTML, texts beyond a screen, and answers of one question that read the same. */
export function checkSlips({ file, data }: Checked<TextFile>): Finding[] {
  return [...slips(data, [])].map(([code, path, message, fix]) =>
    file.finding(code, path, message, fix),
  );
}

type Slip = [
  code: 'html-in-text' | 'long-text' | 'same-label',
  path: DataPath,
  message: string,
  fix: string,
];

function* slips(data: unknown, path: DataPath): Generator<Slip> {
  if (typeof data === 'string') {
    const [html] = HTML.exec(data) ?? [];
    if (html !== undefined) {
      const message = `The text holds HTML, which visitors would see as it stands: ${html}`;
      yield [
        'html-in-text',
        path,
        message,
        'Write *emphasis* or **strong words**, and lists as blocks',
      ];
    }
    if (data.length > LONG) {
      const message = `The text has ${data.length} letters, more than a phone shows at once`;
      yield ['long-text', path, message, 'Divide it into steps, or into nodes of their own'];
    }
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (key === 'answers' && path.at(-2) === 'nodes') yield* sameLabels(value, [...path, key]);
    yield* slips(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}

function* sameLabels(answers: unknown, path: DataPath): Generator<Slip> {
  const seen = new Map<string, string>();
  for (const [id, text] of Object.entries((answers ?? {}) as Record<string, { label?: string }>)) {
    const label = (text.label ?? '').trim();
    const other = seen.get(label);
    if (label !== '' && other !== undefined) {
      const message = `The answers “${other}” and “${id}” have the same label: ${label}`;
      yield [
        'same-label',
        [...path, id, 'label'],
        message,
        'Say in each what tells it from the other',
      ];
    }
    seen.set(label, id);
  }
}
