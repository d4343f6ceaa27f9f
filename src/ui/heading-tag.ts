import { literal } from 'lit/static-html.js';

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** The tag of a heading of this level, for a static template; 2 where the level is not 1 to 6. */
export const headingTag = (level: number) => TAGS[level - 1] ?? literal`h2`;
