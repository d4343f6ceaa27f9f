/** What the elements take and fire, for the framework entries beside; as far as it can be, read off the classes. */

import type { RahnumaLauncher } from '../launcher/rahnuma-launcher.js';
import type { RahnumaAnswerEvent } from '../../ui/events/answer.js';
import type { RahnumaChangeEvent } from '../../ui/events/change.js';
import type { RahnumaEndEvent } from '../../ui/events/end.js';
import type { RahnumaErrorEvent } from '../../ui/events/error.js';
import type { RahnumaFeedbackEvent } from '../../ui/events/feedback.js';
import type { RahnumaStartEvent } from '../../ui/events/start.js';
import type { RahnumaGuide } from '../../ui/guide/rahnuma-guide.js';

export type { RahnumaGuide, RahnumaLauncher };

/** Attributes as they are written in HTML, but for `facts`, which frameworks set as a property, and for those of every element. */
export interface GuideAttributes {
  /** The id of a built-in guide. */
  guide?: RahnumaGuide['guide'];
  /** The address of a compiled guide, instead of a built-in one. */
  src?: RahnumaGuide['src'];
  /** The problem to begin with, instead of the start view. */
  problem?: RahnumaGuide['problem'];
  /** The language of the person to whom the visitor is handed over; Urdu, else English, unless said. */
  'clerk-lang'?: RahnumaGuide['clerkLang'];
  /** The level of the node's heading, 1 to 6; 2 unless said. */
  'heading-level'?: RahnumaGuide['headingLevel'] | `${RahnumaGuide['headingLevel']}` | undefined;
  /** Where the trail is kept; nowhere unless said. */
  persist?: RahnumaGuide['persist'] | undefined;
  /** Whether the place is kept in the page's hash. */
  'deep-link'?: boolean | '' | undefined;
}

/** What only script can give. The elements have to be registered before, so that the framework finds the properties. */
export interface GuideProperties {
  /** What the page knows of the visitor's situation, as in `{ operator: 'zong' }`. */
  facts?: RahnumaGuide['facts'] | undefined;
  /** A compiled guide, instead of a built-in one or one at an address. */
  guideData?: RahnumaGuide['guideData'];
  /** The answers to begin with; setting it shows where they lead. */
  trail?: RahnumaGuide['trail'];
}

export interface LauncherAttributes extends GuideAttributes {
  /** At which side of the window the button is; at its end unless said. */
  side?: 'end' | 'start' | undefined;
}

export type LauncherProperties = Pick<
  GuideProperties,
  keyof GuideProperties & keyof RahnumaLauncher
>;

/** What both fire: the guide's events pass through the launcher. */
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
  /** The guide cannot be shown. */
  'rahnuma-error': RahnumaErrorEvent;
}

/** All that the tags take but events, which each framework spells in its own way. */
export type GuideProps = GuideAttributes & GuideProperties;
export type LauncherProps = LauncherAttributes & LauncherProperties;

/** Listeners as `onrahnuma-answer`: the spelling of React, Preact and Svelte for events that are not the browser's own. */
export type GuideListeners = {
  [Name in keyof GuideEvents as `on${Name}`]?: ((event: GuideEvents[Name]) => void) | undefined;
};
