/** Registers the launcher alone. The guide and all that it needs are loaded when the launcher is first opened. */
import { importAnew } from './compiled/load/import-anew.js';
import { defineElements } from './embed/define-elements.js';
import { RahnumaLauncher } from './embed/launcher/rahnuma-launcher.js';

RahnumaLauncher.load = () => importAnew(() => import('./define.js'));

if ('customElements' in globalThis) defineElements({ 'rahnuma-launcher': RahnumaLauncher });
