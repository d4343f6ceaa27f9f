/**
 * What the pages of a site may load and do: their own style, pictures and scripts, and nothing from elsewhere. Each page says so itself, so
 * that it holds on every host.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
