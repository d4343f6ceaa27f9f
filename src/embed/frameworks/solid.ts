/** For Solid: `import type {} from "rahnuma/solid"` lets JSX check both tags. */

import type { JSX } from 'solid-js';
import type {
  GuideEvents,
  GuideProps,
  LauncherEvents,
  LauncherProps,
  RahnumaGuide,
  RahnumaLauncher,
} from './elements.js';

/** Events are listened to as `on:rahnuma-answer`. */
type Listeners<T extends HTMLElement, Events> = {
  [Name in keyof Events & string as `on:${Name}`]?:
    JSX.EventHandlerWithOptionsUnion<T, Events[Name] & Event> | undefined;
};

/** Solid's prefixes: `prop:facts` sets the property, an object; `attr:facts` sets the attribute, a text. */
type Said<Props> = Props & {
  [Name in keyof Props as Name extends string ? `prop:${Name}` : never]?: Props[Name];
} & { [Name in keyof Props as Name extends string ? `attr:${Name}` : never]?: string | undefined };

type Tag<T extends HTMLElement, Props, Events> = JSX.HTMLAttributes<T> &
  Listeners<T, Events> &
  Said<Props>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'rahnuma-guide': Tag<RahnumaGuide, GuideProps, GuideEvents>;
      'rahnuma-launcher': Tag<RahnumaLauncher, LauncherProps, LauncherEvents>;
    }
  }
}
