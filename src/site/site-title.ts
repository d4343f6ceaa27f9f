import type { Localized } from '../model/text/text.js';
import { inLanguage } from './in-language.js';
import type { Site } from './site.js';

/** What a site is called: as its author says, “Help” where it has several guides, and nothing where it is one guide. */
export function siteTitle(
  { guides, settings }: Site,
  locale: string,
): Localized<string> | undefined {
  if (settings.title) return inLanguage(settings.title, locale);
  if (guides.length < 2) return undefined;
  const texts = guides.flatMap((each) => [...each.texts]);
  return inLanguage(
    Object.fromEntries(texts.map(([each, text]) => [each, text.interface.launcher])),
    locale,
  );
}
