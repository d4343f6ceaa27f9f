/** The attributes of `rahnuma-guide`, without `lang`, for code that passes them on. A test compares them with the element. */
export const GUIDE_ATTRIBUTES = [
  'guide',
  'src',
  'problem',
  'problems',
  'start-view',
  'facts',
  'clerk-lang',
  'heading-level',
  'persist',
  'deep-link',
  'picture-hosts',
] as const;

export type GuideAttribute = (typeof GUIDE_ATTRIBUTES)[number];

/** A boolean attribute is on if it is present, unless its value is `false`, which frameworks write. */
export const isOn = (value: string | null): boolean => value !== null && value !== 'false';
