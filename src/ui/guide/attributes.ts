/** The attributes of `rahnuma-guide` beside `lang`, for what hands them on to it. A test holds them against the element. */
export const GUIDE_ATTRIBUTES = [
  'guide',
  'src',
  'problem',
  'facts',
  'clerk-lang',
  'heading-level',
  'persist',
  'deep-link',
] as const;

export type GuideAttribute = (typeof GUIDE_ATTRIBUTES)[number];

/** A switch is on where its attribute is there, but for `false`, which frameworks write. */
export const isOn = (value: string | null): boolean => value !== null && value !== 'false';
