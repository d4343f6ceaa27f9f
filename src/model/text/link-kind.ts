/** What a link of a text leads to: a problem of the guide, a page of the site around it, or an address with a scheme. */
export type LinkKind = 'problem' | 'site' | 'address';

/** What a link leads to, as it is written: `no-code`, `/faq` or `../faq`, `https://example.org`. */
export function linkKindOf(to: string): LinkKind {
  if (/^\.{0,2}\/(?![/\\])/.test(to)) return 'site';
  return /^[a-z][a-z0-9+.-]*:/i.test(to) ? 'address' : 'problem';
}
