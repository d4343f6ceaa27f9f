/** The schemes to which the words of a guide may lead; nothing that runs, and nothing that a page loads by itself. */
export const SCHEMES: readonly string[] = ['https:', 'tel:', 'sms:', 'mailto:'];

/** `URL.canParse` is missing in phones that are still in use. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
