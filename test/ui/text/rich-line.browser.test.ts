import { render } from 'lit';
import { expect, test } from 'vitest';
import { link } from '../../../src/ui/text/rich-line.js';
import { Words } from '../../../src/ui/text/words.js';
import type { Guide } from '../../../src/model/guide.js';
import type { GuideText } from '../../../src/model/text/text.js';

/** The address as a page shows it; a link needs no more of a guide's words than what is said of a new tab. */
function linkTo(address: string): HTMLAnchorElement | null {
  const text = { locale: 'en', interface: { 'new-tab': 'opens a new tab' } };
  const words = new Words(text as unknown as GuideText, {} as Guide, {});
  const place = document.createElement('div');
  render(link(address, 'Look', words), place);
  return place.querySelector('a');
}

test.each(['https://example.org/', 'HTTPS://example.org/', 'Https://example.org/'])(
  'a link to %s opens a new tab, which knows nothing of the page that it came from',
  (address) => {
    const anchor = linkTo(address);
    expect(anchor?.href).toBe('https://example.org/');
    expect(anchor?.target).toBe('_blank');
    expect(anchor?.rel).toBe('noopener noreferrer');
    expect(anchor?.textContent).toContain('opens a new tab');
  },
);

test.each(['tel:111', 'TEL:111', 'mailto:a@example.org'])(
  'a link to %s stays in the page',
  (to) => {
    expect(linkTo(to)?.target).toBe('');
  },
);
