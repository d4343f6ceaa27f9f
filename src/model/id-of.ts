/** Some words as an id: small letters, digits and hyphens. Empty where they have none of these, as words in other scripts do. */
export const idOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
