import type { IncomingMessage } from 'node:http';

const HOSTS: readonly string[] = ['127.0.0.1', 'localhost'];

/**
 * Whether a request comes from the studio's own page, or from who typed its address. Another site that leads its name to this computer has
 * another `Host`; a page of another site that asks has another `Origin`.
 */
export function isOwnRequest({ headers, method }: IncomingMessage, port: number): boolean {
  const hosts = HOSTS.map((host) => `${host}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return false;
  const { origin } = headers;
  if (origin === undefined) return method === 'GET';
  return origin === `http://${headers.host ?? ''}`;
}
