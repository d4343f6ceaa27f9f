import { GuideRefused } from '../../model/guide-refused.js';
import { MOST_LETTERS_OF_A_FILE } from '../../rules/size/limits.js';

const MOST_MS = 30_000;

/**
 * Fetches JSON from a web address. Throws a plain `Error` where trying again may help, {@link GuideRefused} where it does
 * not; reads no more than a guide can be long.
 */
export async function fetchJson(url: URL): Promise<unknown> {
  if (!/^https?:$/.test(url.protocol)) {
    throw new GuideRefused(`“${url.href}” is no web address. Use one with https:.`);
  }
  const response = await fetch(url, { signal: AbortSignal.timeout(MOST_MS) });
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}`);
  const text = await readText(url, response);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new GuideRefused(`${url.href} is no JSON. Use the output of “rahnuma build”.`);
  }
}

async function readText(url: URL, { body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return text;
    text += piece.value;
    if (text.length <= MOST_LETTERS_OF_A_FILE) continue;
    await reader?.cancel();
    throw new GuideRefused(`${url.href} is longer than a guide can be.`);
  }
}
