import { Words } from '../ui/text/words.js';
import type { SiteGuide } from './site.js';

/** What a guide is called in a language; in the one that it is written in unless said. */
export function guideTitle(
  { guide, texts }: Pick<SiteGuide, 'guide' | 'texts'>,
  locale = guide.sourceLocale,
): string {
  const text = texts.get(locale);
  return text ? new Words(text, guide, {}).plain(text.title) : guide.id;
}
