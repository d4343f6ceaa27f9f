/** The schemes to which the words of a guide may lead; nothing that runs, and nothing that a page loads by itself. */
export const SCHEMES: readonly string[] = ['https:', 'tel:', 'sms:', 'mailto:'];

/** Whether a link is an address, of whatever scheme; else it is the id of a problem. */
export const isAddress = (target: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(target);

/** `URL.canParse` is missing in phones that are still in use. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
