/** For Svelte 5: `import type {} from "rahnuma/svelte"` lets templates check both tags. */

import type { HTMLAttributes as Attributes } from 'svelte/elements';
import type {
  GuideListeners,
  GuideProps,
  LauncherListeners,
  LauncherProps,
  RahnumaGuide,
  RahnumaLauncher,
} from './elements.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'rahnuma-guide': Attributes<RahnumaGuide> & GuideProps & GuideListeners;
    'rahnuma-launcher': Attributes<RahnumaLauncher> & LauncherProps & LauncherListeners;
  }
}
