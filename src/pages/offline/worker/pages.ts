import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import { keptPage } from './kept-page.js';

/** How long a page is waited for where there is another to show, in seconds. */
const PATIENCE = 4;

/**
 * Answers a request for a page: from the network, so that it is never an old one; without a network, or where that is slow or the host
 * out of order, with what is kept. Pages themselves are not kept: they would tell which way the visitor went.
 */
export async function page({
  event,
  request,
  url,
}: RouteHandlerCallbackOptions): Promise<Response> {
  const kept = await keptPage(url);
  const network = new NetworkOnly({ networkTimeoutSeconds: kept ? PATIENCE : 0 });
  try {
    const response = await network.handle({ event, request });
    return kept && response.status >= 500 ? kept : response;
  } catch (cause) {
    if (kept) return kept;
    throw cause;
  }
}
