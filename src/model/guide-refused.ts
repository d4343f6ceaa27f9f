import type { Finding } from './finding.js';

/** A guide that cannot be shown because of what it is, so that trying again is of no use. */
export class GuideRefused extends Error {
  override readonly name = 'GuideRefused';

  /** @param findings what is wrong with it, where that is known */
  constructor(
    message: string,
    readonly findings: readonly Finding[] = [],
  ) {
    super(message);
  }
}

/** By name: what opens guides from outside is loaded by itself, and may bring a class of its own. */
export const isRefused = (error: Error): error is GuideRefused => error.name === 'GuideRefused';
