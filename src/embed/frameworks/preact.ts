/** For Preact: `import type {} from "rahnuma/preact"` lets JSX check both tags. */

import type { HTMLAttributes } from 'preact';
import type {
  GuideListeners,
  GuideProps,
  LauncherListeners,
  LauncherProps,
  RahnumaGuide,
  RahnumaLauncher,
} from './elements.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'rahnuma-guide': HTMLAttributes<RahnumaGuide> & GuideProps & GuideListeners;
      'rahnuma-launcher': HTMLAttributes<RahnumaLauncher> & LauncherProps & LauncherListeners;
    }
  }
}
