/** For React 19: `import type {} from "rahnuma/react"` lets JSX check both tags. */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  GuideListeners,
  GuideProps,
  LauncherListeners,
  LauncherProps,
  RahnumaGuide,
  RahnumaLauncher,
} from './elements.js';

type Tag<T extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<T>, T>;

/** On a tag with a hyphen React also accepts `class`, not only `className`. */
interface OwnClass {
  class?: string | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'rahnuma-guide': Tag<RahnumaGuide> & GuideProps & GuideListeners & OwnClass;
      'rahnuma-launcher': Tag<RahnumaLauncher> & LauncherProps & LauncherListeners & OwnClass;
    }
  }
}
