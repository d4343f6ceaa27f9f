/** For Solid: `import type {} from "rahnuma/solid"` lets JSX check both tags. */

import type { JSX } from 'solid-js';
import type {
  GuideEvents,
  GuideProps,
  LauncherProps,
  RahnumaGuide,
  RahnumaLauncher,
} from './elements.js';

/** Events are listened to as `on:rahnuma-answer`. */
type Listeners<T extends HTMLElement> = {
  [Name in keyof GuideEvents as `on:${Name}`]?:
    JSX.EventHandlerWithOptionsUnion<T, GuideEvents[Name]> | undefined;
};

/** Solid's prefixes: `prop:facts` sets the property, an object; `attr:facts` sets the attribute, a text. */
type Said<Props> = Props & {
  [Name in keyof Props as Name extends string ? `prop:${Name}` : never]?: Props[Name];
} & { [Name in keyof Props as Name extends string ? `attr:${Name}` : never]?: string | undefined };

type Tag<T extends HTMLElement, Props> = JSX.HTMLAttributes<T> & Listeners<T> & Said<Props>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'rahnuma-guide': Tag<RahnumaGuide, GuideProps>;
      'rahnuma-launcher': Tag<RahnumaLauncher, LauncherProps>;
    }
  }
}
