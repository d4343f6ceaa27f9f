import type { Source } from '../../model/source.js';
import { checkMost } from '../size/check-most.js';
import { checkLabel } from '../words/check-label.js';
import { checkAddress } from '../words/links.js';
import type { Reporter } from '../reporter.js';

/**
 * Finds sources with too long names, titles and addresses, titles that hide something, and addresses that are none of a page. A
 * source may be any page, also one without https.
 */
export function checkSources(sources: Readonly<Record<string, Source>>, reporter: Reporter): void {
  for (const [id, { title = '', url }] of Object.entries(sources)) {
    if (reporter.isFull) return;
    checkMost('letters of a name', id.length, [id], reporter);
    const { length } = title;
    checkMost('letters of a title, label or summary, as shown', length, [id, 'title'], reporter);
    checkLabel(title, [id, 'title'], reporter);
    if (url === undefined) continue;
    checkMost('letters of an address', url.length, [id, 'url'], reporter);
    checkAddress(url, ['https:', 'http:'], undefined, [id, 'url'], reporter);
  }
}
