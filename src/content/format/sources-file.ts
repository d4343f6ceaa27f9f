import * as v from 'valibot';
import type { Source } from '../../model/source.js';
import { dated, id } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { review } from './review.js';
import { withDefined } from './with-defined.js';

const source = v.strictObject({
  title: about(v.string(), 'What it is called, as visitors can see it.', 'Help of the maker'),
  url: v.optional(about(v.string(), 'Its https: address.', 'https://example.org/help')),
  dated: v.optional(
    about(dated, 'When it was written, as far as it says: a year, a month or a day.', '2025-06'),
  ),
  ...review,
});

/** `sources.yaml`: where what the guide says comes from. */
export const sourcesFile = about(
  v.record(id('A source'), source),
  'Where what the guide says comes from, by a name of your own.',
);

export type SourcesFile = v.InferOutput<typeof sourcesFile>;

export const buildSource = ({
  'review-by': reviewBy,
  ...authored
}: v.InferOutput<typeof source>): Source => withDefined({ ...authored, reviewBy });
