import { guides } from 'virtual:rahnuma/guides';
import { speak } from './site-language.js';
import '../define.js';
import type { NodeId } from '../model/guide.js';
import type { RahnumaGuide } from '../ui/guide/rahnuma-guide.js';
import { pageTitle } from './page-title.js';

/** The stand-alone page: its title, description, language and direction follow the guide's. */

const element = document.querySelector<RahnumaGuide>('rahnuma-guide');

element?.addEventListener('rahnuma-change', ({ detail: { lang, guide, node } }) => {
  speak(lang);
  void guides
    .get(guide)
    ?.loadText(lang)
    .then((text) => {
      const shown = element.snapshot?.guide;
      if (shown) document.title = pageTitle(text, shown, node as NodeId | null);
      const meta = document.querySelector('meta[name=description]');
      if (typeof text.description === 'string') meta?.setAttribute('content', text.description);
    });
});
