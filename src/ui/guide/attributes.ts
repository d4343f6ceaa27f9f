/** The attributes of `rahnuma-guide` beside `lang`, by the property that each sets. The one list of the names. */
export const GUIDE_ATTRIBUTES = {
  guide: 'guide',
  src: 'src',
  problem: 'problem',
  facts: 'facts',
  clerkLang: 'clerk-lang',
  headingLevel: 'heading-level',
  persist: 'persist',
  deepLink: 'deep-link',
} as const;

export type GuideAttribute = (typeof GUIDE_ATTRIBUTES)[keyof typeof GUIDE_ATTRIBUTES];

/** That each attribute in the list has its property declared, and under the same name. */
export type DeclaredProperties = {
  readonly [
    Property in keyof typeof GUIDE_ATTRIBUTES
  ]: Property extends (typeof GUIDE_ATTRIBUTES)[Property]
    ? Readonly<Record<string, unknown>>
    : Readonly<Record<string, unknown>> & {
        readonly attribute: (typeof GUIDE_ATTRIBUTES)[Property];
      };
};

/** A switch is on where its attribute is there, but for `false`, which frameworks write. */
export const isOn = (value: string | null): boolean => value !== null && value !== 'false';
