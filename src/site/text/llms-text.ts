import { textOf } from '../../model/text/text.js';
import { Words } from '../../ui/text/words.js';
import { guideTitle } from '../guide-title.js';
import type { Site } from '../site.js';
import { siteTitle } from '../site-title.js';

/**
 * `llms.txt`: names the texts of a site for language models, which read them with less effort than pages.
 * Its form is that of https://llmstxt.org/.
 */
export function llmsText(site: Site): string {
  const { guides, settings } = site;
  const [first] = guides;
  const locale = first?.guide.sourceLocale ?? 'en';
  const title = siteTitle(site, locale) ?? guides.map((each) => guideTitle(each)).join(' · ');
  const lists = guides.map((shown) => {
    const { guide, texts } = shown;
    const links = [...texts].map(([each, text]) => {
      const words = new Words(text, guide, {});
      const address = `${settings.address ?? ''}${guide.id}/${each}.txt`;
      const name = `${words.plain(text.title)} (${guide.languageNames[each] ?? each})`;
      return `- [${name}](${address}): ${words.plain(text.description)}`;
    });
    return `## ${guideTitle(shown)}\n\n${links.join('\n')}\n`;
  });
  return [`# ${textOf(title)}\n`, ...lists].join('\n');
}
