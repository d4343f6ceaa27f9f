import type { CompiledGuide } from '../../../compiled/format.js';
import type { replaceParts } from '../../../compiled/outside/replace-parts.js';
import type { Replacements } from '../../../compiled/outside/replacements.js';
import { idsIn } from './offered-problems.js';
import { GuideRefused } from '../../../model/guide-refused.js';
import type { LoadableGuide } from '../../../model/loadable-guide.js';
import type { WordsInScript } from '../../../model/text/interface-text.js';

/** Opens guides that are not built in. Both methods reject with a {@link GuideRefused} if the guide has errors. */
export interface OutsideGuides {
  /** A compiled guide at an address; rejects if it cannot be loaded. */
  openFetched(address: string, pictureHosts: readonly string[]): Promise<LoadableGuide>;
  /** A compiled guide, as an object. */
  openGiven(data: unknown, pictureHosts: readonly string[]): Promise<LoadableGuide>;
  /** A guide with contacts and texts of the page's own. */
  readonly replaceParts: typeof replaceParts;
  /** What a visitor is told of a guide that is refused, by locale. */
  readonly refusedWords: WordsInScript<'refused'>;
}

/** The ways in which a page can name a guide. An empty or missing attribute names nothing. */
export interface NamedBy extends Replacements {
  readonly guide?: string | undefined;
  readonly src?: string | undefined;
  readonly guideData?: CompiledGuide | undefined;
  /** The hosts of whose pictures a guide from outside may show some, separated by spaces. */
  readonly pictureHosts?: string | undefined;
}

/** Where guides come from. */
export interface GuideSources {
  /** The built-in guides, by id. */
  readonly library: ReadonlyMap<string, LoadableGuide>;
  /** Loads the code that opens all others. */
  readonly outside: () => Promise<OutsideGuides>;
}

/** What the page names: `guideData` wins over `src`, `src` over `guide`. `undefined` if it names nothing. */
export function namedGuide({ guideData, src, guide }: NamedBy): CompiledGuide | string | undefined {
  if (guideData) return guideData;
  return [src, guide].find((name) => name !== undefined && name !== '');
}

/** Opens the guide that the page names, with the page's own contacts and texts; `refused` is told why they are not used. */
export async function openNamed(
  named: NamedBy,
  sources: GuideSources,
  refused: (cause: GuideRefused) => void,
): Promise<LoadableGuide> {
  const source = await open(named, sources);
  const { contacts, texts } = named;
  if (!contacts && !texts) return source;
  const { replaceParts } = await sources.outside();
  return replaceParts(source, { contacts, texts }, refused);
}

async function open(
  { guideData, src, guide = '', pictureHosts }: NamedBy,
  { library, outside }: GuideSources,
): Promise<LoadableGuide> {
  const hosts = idsIn(pictureHosts);
  if (guideData) return (await outside()).openGiven(guideData, hosts);
  if (src) return (await outside()).openFetched(src, hosts);
  const builtIn = library.get(guide);
  if (builtIn) return builtIn;
  const known = [...library.keys()].join(', ');
  throw new GuideRefused(
    `There is no built-in guide “${guide}”. Use one of: ${known}; or set src or guideData.`,
  );
}
