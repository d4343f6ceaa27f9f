/** Attributes, properties and events of the elements, for the framework entries. Derived from the classes where possible. */

import type { LauncherEventMap, RahnumaLauncher } from '../launcher/rahnuma-launcher.js';
import type { RahnumaAnswerEvent } from '../../ui/events/answer.js';
import type { RahnumaChangeEvent } from '../../ui/events/change.js';
import type { RahnumaEndEvent } from '../../ui/events/end.js';
import type { RahnumaErrorEvent } from '../../ui/events/error.js';
import type { RahnumaEscalationEvent } from '../../ui/events/escalation.js';
import type { RahnumaFeedbackEvent } from '../../ui/events/feedback.js';
import type { RahnumaStartEvent } from '../../ui/events/start.js';
import type { RahnumaGuide } from '../../ui/guide/rahnuma-guide.js';

export type { RahnumaGuide, RahnumaLauncher };

/** Attributes as written in HTML, without `facts`, which frameworks set as a property, and without those of every element. */
export interface GuideAttributes {
  /** The id of a built-in guide. */
  guide?: RahnumaGuide['guide'];
  /** The address of a compiled guide, instead of a built-in one. */
  src?: RahnumaGuide['src'];
  /** The problem to begin with, instead of the start view. */
  problem?: RahnumaGuide['problem'];
  /** The ids of the problems that the start view and the search offer, separated by spaces; by default all. */
  problems?: RahnumaGuide['problems'];
  /** Whether “Start again” leads to the start view although the page names a `problem`. */
  'start-view'?: boolean | '' | undefined;
  /** The language of the clerk to whom the visitor is handed over. By default Urdu, or English if the guide has no Urdu. */
  'clerk-lang'?: RahnumaGuide['clerkLang'];
  /** The level of the node's heading, 1 to 6; by default 2. */
  'heading-level'?: RahnumaGuide['headingLevel'] | `${RahnumaGuide['headingLevel']}` | undefined;
  /** Where the trail is kept; by default nowhere. */
  persist?: RahnumaGuide['persist'] | undefined;
  /** Whether the visitor's place is kept in the page's hash. */
  'deep-link'?: boolean | '' | undefined;
  /** The hosts of which a guide from outside may show pictures, separated by spaces; by default only the page's own. */
  'picture-hosts'?: RahnumaGuide['pictureHosts'];
}

/** What only a script can set. Register the elements first, so that the framework finds the properties. */
export interface GuideProperties {
  /** What the page knows of the visitor's situation, as in `{ connection: 'fibre' }`. */
  facts?: RahnumaGuide['facts'] | undefined;
  /** A compiled guide, instead of a built-in one or one at an address. */
  guideData?: RahnumaGuide['guideData'];
  /** Single texts in place of the guide's own, by locale. */
  texts?: RahnumaGuide['texts'];
  /** Contacts in place of the guide's own, by id. */
  contacts?: RahnumaGuide['contacts'];
  /** The answers to begin with; setting it shows where they lead. */
  trail?: RahnumaGuide['trail'];
}

export interface LauncherAttributes extends GuideAttributes {
  /** On which side of the window the button is; by default `end`. */
  side?: 'end' | 'start' | undefined;
}

export type LauncherProperties = Pick<
  GuideProperties,
  keyof GuideProperties & keyof RahnumaLauncher
>;

/** The events of the guide, which pass through the launcher. */
export interface GuideEvents {
  /** A problem was picked. */
  'rahnuma-start': RahnumaStartEvent;
  /** An answer was given. */
  'rahnuma-answer': RahnumaAnswerEvent;
  /** Another node, or another language, is shown. */
  'rahnuma-change': RahnumaChangeEvent;
  /** A resolution or an escalation is shown. */
  'rahnuma-end': RahnumaEndEvent;
  /** The visitor said whether a resolution helped. */
  'rahnuma-feedback': RahnumaFeedbackEvent;
  /** The hand-over is about to be shown; `preventDefault()` keeps it closed. */
  'rahnuma-escalation': RahnumaEscalationEvent;
  /** The guide cannot be shown, or the page's own contacts or texts cannot be used. */
  'rahnuma-error': RahnumaErrorEvent;
}

export interface LauncherEvents extends GuideEvents, LauncherEventMap {}

/** All that the tags accept except events, which each framework spells in its own way. */
export type GuideProps = GuideAttributes & GuideProperties;
export type LauncherProps = LauncherAttributes & LauncherProperties;

/** Listeners such as `onrahnuma-answer`: how React, Preact and Svelte spell custom events. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
export type GuideListeners = Listeners<GuideEvents>;
export type LauncherListeners = Listeners<LauncherEvents>;
