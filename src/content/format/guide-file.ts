import * as v from 'valibot';
import { atLeast, id, locale } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { condition } from './conditions.js';
import { fact } from './facts.js';
import { node } from './nodes.js';

const problem = v.strictObject({
  start: about(id('A node'), 'The node with which the problem begins.', 'how-many'),
  nodes: about(
    v.pipe(v.record(id('A node'), node), v.minEntries(1, 'A problem has at least one node')),
    'Its nodes, each by a name that never changes: saved answers and links hold it.',
  ),
});

const host = v.pipe(
  v.string(),
  v.regex(
    /^[^:/\s]+$/,
    'A host is written without https:// and without a path, such as example.org',
  ),
);

const guide = v.strictObject({
  id: about(id('A guide'), 'Its name on pages. It never changes.', 'home-internet'),
  'source-locale': about(locale, 'The language in which you write.', 'en'),
  locales: about(
    atLeast(1, locale, 'A guide has at least one locale'),
    'The languages that visitors can choose: each has a file text/<locale>.yaml.',
    ['en', 'es'],
  ),
  'link-hosts': v.optional(
    about(
      v.array(host),
      'The hosts that texts and contacts may link to; each covers its subdomains. “self” is the site around the guide, for links such as /faq.',
      ['example.org', 'self'],
    ),
  ),
  facts: about(
    v.record(id('A fact'), fact),
    'What may be known of the visitor’s situation; {} if there is nothing.',
  ),
  conditions: v.optional(
    about(
      v.record(id('A condition'), condition),
      'Tests on facts that are used more than once, by name.',
      { 'registered-here': { is: { registered: 'yes' } } },
    ),
  ),
  problems: about(
    v.pipe(v.record(id('A problem'), problem), v.minEntries(1, 'A guide has at least one problem')),
    'What visitors arrive with, in the order of the start view.',
  ),
});

/** `guide.yaml`: the structure of a guide. */
export const guideFile = about(
  guide,
  'What is asked, and where each answer leads. The words are in `text/<locale>.yaml`.',
);

export type GuideFile = v.InferOutput<typeof guideFile>;
