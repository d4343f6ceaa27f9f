/** A short fingerprint of a text or file: FNV-1a, 32 bit, as eight hexadecimal digits. Not for secrets. */
export function contentHash(content: string | Uint8Array): string {
  let value = 0x811c9dc5;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (const byte of bytes) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
