/** For Vue 3: `import type {} from "rahnuma/vue"` lets templates check both tags, also `@rahnuma-answer`. */

import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  GuideEvents,
  GuideProps,
  LauncherEvents,
  LauncherProps,
  RahnumaGuide,
  RahnumaLauncher,
} from './elements.js';

/** Vue names props in camel case: `clerk-lang` is `clerkLang`. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Camel<Capitalize<Rest>>}`
  : Name;

type CamelProps<Props> = { [Name in keyof Props as Camel<Name>]: Props[Name] };

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

/** What Vue's template checker accepts as a component: a class whose instances declare `$props`. */
type Tag<T extends HTMLElement, Props, Events> = new () => T & {
  $props: HTMLAttributes & PublicProps & CamelProps<Props> & Listeners<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
    'rahnuma-guide': Tag<RahnumaGuide, GuideProps, GuideEvents>;
    'rahnuma-launcher': Tag<RahnumaLauncher, LauncherProps, LauncherEvents>;
  }
}
