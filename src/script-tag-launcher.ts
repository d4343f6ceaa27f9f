/** The script-tag file `launcher.js`: registers the launcher, which loads `rahnuma.js` beside it when first opened. */
import { importBeside } from './embed/beside.js';
import { defineElements } from './embed/define-elements.js';
import { RahnumaLauncher } from './embed/launcher/rahnuma-launcher.js';

RahnumaLauncher.load = () => importBeside(import.meta.url, 'rahnuma');
defineElements({ 'rahnuma-launcher': RahnumaLauncher });
