/** Registers the launcher alone; the guide and all that it needs follow when it is first opened. */
import { defineElements } from './embed/define-elements.js';
import { RahnumaLauncher } from './embed/launcher/rahnuma-launcher.js';

RahnumaLauncher.load = () => import('./define.js');

if ('customElements' in globalThis) defineElements({ 'rahnuma-launcher': RahnumaLauncher });
