import type { Detours } from '../../engine/chart/detours.js';
import type { Guide, GuideNode, NodeId } from '../../model/guide.js';
import type { GuideText } from '../../model/text/text.js';
import type { Words } from '../../ui/text/words.js';
import type { Links } from '../links.js';
import type { Site } from '../site.js';

/** What the pages of a guide in one language are made from. */
export interface PageContext {
  readonly site: Site;
  readonly guide: Guide;
  readonly words: Words;
  readonly nodes: ReadonlyMap<NodeId, GuideNode>;
  readonly detours: Detours;
  readonly links: Links;
  /** The words in every language, to name what the others call a guide. */
  readonly texts: ReadonlyMap<string, GuideText>;
  /** The place in the site of what the widget reads; absent where the pages stay plain. */
  readonly data?: string | undefined;
}
