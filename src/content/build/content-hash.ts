/** A short fingerprint of a text: FNV-1a, 32 bit, as eight hexadecimal digits. Not for secrets. */
export function contentHash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
