import { directionOf } from '../model/text/locale.js';
import { pageTitle } from '../site/page-title.js';
import type { RahnumaGuide } from '../ui/guide/rahnuma-guide.js';
import { Words } from '../ui/text/words.js';
import type { NodeId } from '../model/guide.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import type { GuideFolder } from './guide-folder.js';

/** Lets the page around a guide follow the visit: its language, its direction, its title, and the language in its address. */
export function followVisit(element: RahnumaGuide, own: LoadableGuide, folder: GuideFolder): void {
  element.addEventListener('rahnuma-change', ({ detail: { lang, node } }) => {
    const page = folder.pageAt(location.href);
    if (page && page.locale !== lang) {
      const address = folder.addressOf({ ...page, locale: lang }) + location.hash;
      history.replaceState(history.state, '', address);
    }
    speak(lang);
    void own.loadText(lang).then((text) => {
      const { guide } = element.snapshot ?? {};
      if (guide) document.title = pageTitle(new Words(text, guide, {}), node as NodeId | null);
    });
  });
  // Back and Forward lead to pages in the language that was spoken there.
  addEventListener('popstate', () => {
    const page = folder.pageAt(location.href);
    if (page) speak(page.locale);
  });
}

function speak(locale: string): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}
