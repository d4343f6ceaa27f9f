import * as v from 'valibot';
import type { Source } from '../../model/source.js';
import { dated, id } from '../../rules/structure/shapes.js';
import { review } from './review.js';
import { withDefined } from './with-defined.js';

const source = v.strictObject({
  title: v.string(),
  url: v.optional(v.string()),
  dated: v.optional(dated),
  ...review,
});

/** `sources.yaml`: where what the guide says comes from. */
export const sourcesFile = v.record(id('A source'), source);

export type SourcesFile = v.InferOutput<typeof sourcesFile>;

export const buildSource = ({
  'review-by': reviewBy,
  ...authored
}: v.InferOutput<typeof source>): Source => withDefined({ ...authored, reviewBy });
