/**
 * How visitors say what is wrong, in their own words and in any language, by the id of the problem or node that it means.
 */
export type Phrases = Readonly<Record<string, readonly string[]>>;
