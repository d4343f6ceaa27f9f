import { POLICY } from './policy.js';

/** What a host is to send with every file of a site. Who may frame its pages can be said only here, not in a page. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  // Where a visitor was stuck is nobody else’s business.
  'Referrer-Policy': 'same-origin',
};
