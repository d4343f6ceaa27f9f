import { bestLocale } from '../../model/text/locale.js';

/** Marks in each list of languages the link in the one that the visitor's browser prefers. The style must not move anything for it. */
export function markOwnLanguage(root: ParentNode, languages: readonly string[]): void {
  for (const list of root.querySelectorAll('ul')) {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
    const own = bestLocale(
      languages,
      links.map(({ hreflang }) => hreflang),
    );
    links.find(({ hreflang }) => hreflang === own)?.classList.add('own');
  }
}
