import * as v from 'valibot';
import { atLeast, id, locale } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { condition } from './conditions.js';
import { fact } from './facts.js';
import { node } from './nodes.js';

const problem = v.strictObject({
  start: id('A node'),
  nodes: v.pipe(v.record(id('A node'), node), v.minEntries(1, 'A problem has at least one node')),
});

const host = v.pipe(
  v.string(),
  v.regex(
    /^[^:/\s]+$/,
    'A host is written without https:// and without a path, such as example.org',
  ),
);

/** `guide.yaml`: the structure of a guide. */
export const guideFile = v.strictObject({
  id: id('A guide'),
  'source-locale': locale,
  locales: atLeast(1, locale, 'A guide has at least one locale'),
  'link-hosts': v.optional(
    about(
      v.array(host),
      'The hosts that texts and contacts may link to; each covers its subdomains. “self” is the site around the guide, for links such as /faq.',
    ),
  ),
  facts: v.record(id('A fact'), fact),
  conditions: v.optional(v.record(id('A condition'), condition)),
  problems: v.pipe(
    v.record(id('A problem'), problem),
    v.minEntries(1, 'A guide has at least one problem'),
  ),
});

export type GuideFile = v.InferOutput<typeof guideFile>;
