/** Registers the launcher alone. The guide and all that it needs are loaded when the launcher is first opened. */
import { defineElements } from './embed/define-elements.js';
import { RahnumaLauncher } from './embed/launcher/rahnuma-launcher.js';

RahnumaLauncher.load = () => import('./define.js');

if ('customElements' in globalThis) defineElements({ 'rahnuma-launcher': RahnumaLauncher });
