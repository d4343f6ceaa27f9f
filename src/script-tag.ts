/** The script-tag file `rahnuma.js`: registers all elements, and loads what they need later from beside itself. */
import { guides } from 'virtual:rahnuma/guides';
import { importBeside } from './embed/beside.js';
import { defineAll } from './embed/define-all.js';

defineAll({
  guides,
  outside: () => importBeside(import.meta.url, 'outside-guides'),
  search: () => importBeside(import.meta.url, 'search'),
});
