/** For Vue 3: `import type {} from "rahnuma/vue"` lets templates check both tags, also `@rahnuma-answer`. */

import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  GuideEvents,
  GuideProps,
  LauncherProps,
  RahnumaGuide,
  RahnumaLauncher,
} from './elements.js';

/** Vue names props in camel case: `clerk-lang` is `clerkLang`. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Camel<Capitalize<Rest>>}`
  : Name;

type CamelProps<Props> = { [Name in keyof Props as Camel<Name>]: Props[Name] };

type Listeners = {
  [Name in keyof GuideEvents as `on${Capitalize<Camel<Name>>}`]?:
    ((event: GuideEvents[Name]) => void) | undefined;
};

/** What Vue's template checker accepts as a component: a class whose instances declare `$props`. */
type Tag<T extends HTMLElement, Props> = new () => T & {
  $props: HTMLAttributes & PublicProps & CamelProps<Props> & Listeners;
};

declare module 'vue' {
  interface GlobalComponents {
    'rahnuma-guide': Tag<RahnumaGuide, GuideProps>;
    'rahnuma-launcher': Tag<RahnumaLauncher, LauncherProps>;
  }
}
