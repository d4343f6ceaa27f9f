/** Registers all elements, with the built-in guides: for bundlers. */
import { guides } from 'virtual:rahnuma/guides';
import { defineAll } from './embed/define-all.js';

defineAll({
  guides,
  outside: () => import('./compiled/open-outside.js'),
  search: () => import('./ui/search/search-index.js'),
});
