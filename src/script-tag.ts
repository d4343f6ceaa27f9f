/** The script-tag file `rahnuma.js`: registers all elements. What they need later is loaded from the same folder. */
import { guides } from 'virtual:rahnuma/guides';
import { importBeside } from './embed/beside.js';
import { defineAll } from './embed/define-all.js';

defineAll({
  guides,
  engine: () => importBeside(import.meta.url, 'engine'),
  outside: () => importBeside(import.meta.url, 'outside-guides'),
  search: () => importBeside(import.meta.url, 'search'),
  paste: () => importBeside(import.meta.url, 'paste'),
});
