/** Registers all elements, with the built-in guides. */
import { guides } from 'virtual:rahnuma/guides';
import { DeepLink } from './embed/deep-link.js';
import { defineElements } from './embed/define-elements.js';
import { KeptTrail } from './embed/kept-trail.js';
import type { NodeKind } from './model/guide.js';
import { EscalationView } from './ui/escalation-view.js';
import { HandoverView } from './ui/handover-view.js';
import { LanguageView } from './ui/language-view.js';
import { QuestionView } from './ui/question-view.js';
import { RahnumaGuide } from './ui/rahnuma-guide.js';
import { RemedyView } from './ui/remedy-view.js';
import { ResolutionView } from './ui/resolution-view.js';
import { SearchView } from './ui/search-view.js';
import { StartView } from './ui/start-view.js';
import { TrailView } from './ui/trail-view.js';
import { WaitView } from './ui/wait-view.js';

RahnumaGuide.library = guides;
RahnumaGuide.outside = () => import('./embed/outside-guides.js');
RahnumaGuide.addInitializer((element) => {
  if (!(element instanceof RahnumaGuide)) return;
  element.addController(new KeptTrail(element));
  element.addController(new DeepLink(element));
});

/** A new kind of node does not compile without an element. */
type Views = Record<`rahnuma-${NodeKind}`, CustomElementConstructor>;

defineElements({
  'rahnuma-start': StartView,
  'rahnuma-question': QuestionView,
  'rahnuma-remedy': RemedyView,
  'rahnuma-resolution': ResolutionView,
  'rahnuma-escalation': EscalationView,
  'rahnuma-trail': TrailView,
  'rahnuma-language': LanguageView,
  'rahnuma-search': SearchView,
  'rahnuma-wait': WaitView,
  'rahnuma-handover': HandoverView,
  'rahnuma-guide': RahnumaGuide,
} satisfies Views & Record<string, CustomElementConstructor>);
