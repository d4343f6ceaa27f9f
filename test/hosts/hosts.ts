import { customElementCases } from './journeys/custom-elements.js';
import { frame, sandboxedFrame } from './journeys/frames.js';
import { framework } from './journeys/framework.js';
import { plain } from './journeys/plain.js';
import { rendered } from './journeys/rendered.js';
import { strictPolicy } from './journeys/strict-policy.js';
import { wordpressLike } from './journeys/wordpress-like.js';
import type { Stage } from './support/stage.js';

/** A site that uses the package. Its sources are in the folder with its name. */
export interface Host {
  readonly name: string;
  /** Whether it is run for every change; the others are run before a release. */
  readonly ci?: true;
  readonly check: (stage: Stage) => Promise<void>;
}

const withCases = async (stage: Stage): Promise<void> => {
  await framework(stage);
  await customElementCases(stage);
};

export const HOSTS: readonly Host[] = [
  { name: 'plain', ci: true, check: plain },
  { name: 'react', ci: true, check: withCases },
  { name: 'vue', ci: true, check: withCases },
  { name: 'svelte', check: framework },
  { name: 'preact', check: framework },
  { name: 'solid', check: framework },
  { name: 'angular', check: framework },
  { name: 'astro', check: rendered },
  { name: 'wordpress-like', check: wordpressLike },
  { name: 'strict-policy', ci: true, check: strictPolicy },
  { name: 'sandboxed-frame', ci: true, check: sandboxedFrame },
  { name: 'frame', ci: true, check: frame },
];
