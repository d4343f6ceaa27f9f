/** Registers all elements, with the built-in guides: for bundlers. */
import { guides } from 'virtual:rahnuma/guides';
import { importAnew } from './compiled/load/import-anew.js';
import { defineAll } from './embed/define-all.js';

defineAll({
  guides,
  engine: () => importAnew(() => import('./engine/engine.js')),
  outside: () => importAnew(() => import('./compiled/outside/open-outside.js')),
  search: () => importAnew(() => import('./ui/search/search-index.js')),
  paste: () => importAnew(() => import('./ui/paste/fitting-answers.js')),
});
