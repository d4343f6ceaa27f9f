import * as v from 'valibot';
import { about } from './about.js';

/** A line of an author's words, with its markup. */
export const line = about(
  v.string(),
  'Words, with *emphasis*, **strong words**, `code`, [links](https://…) and {placeholders}.',
  'Switch the box **off**.',
);
