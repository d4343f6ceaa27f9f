import { guides } from 'virtual:rahnuma/guides';
import { speak } from './site-language.js';
import '../define.js';
import type { RahnumaGuide } from '../ui/guide/rahnuma-guide.js';

/** The stand-alone page: its title, description, language and direction follow the guide's. */

const element = document.querySelector<RahnumaGuide>('rahnuma-guide');

element?.addEventListener('rahnuma-change', ({ detail: { lang, guide } }) => {
  speak(lang);
  void guides
    .get(guide)
    ?.loadText(lang)
    .then(({ title, description }) => {
      if (typeof title === 'string') document.title = title;
      const meta = document.querySelector('meta[name=description]');
      if (typeof description === 'string') meta?.setAttribute('content', description);
    });
});
