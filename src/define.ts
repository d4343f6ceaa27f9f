import { guides } from 'virtual:rahnuma/guides';
import { defineElement } from './embed/define-element.js';
import { DeepLink } from './embed/deep-link.js';
import { KeptTrail } from './embed/kept-trail.js';
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

/** Registers all elements, with the built-in guides. */

RahnumaGuide.library = guides;
RahnumaGuide.addInitializer((element) => {
  if (!(element instanceof RahnumaGuide)) return;
  element.addController(new KeptTrail(element));
  element.addController(new DeepLink(element));
});

defineElement('rahnuma-start', StartView);
defineElement('rahnuma-question', QuestionView);
defineElement('rahnuma-remedy', RemedyView);
defineElement('rahnuma-resolution', ResolutionView);
defineElement('rahnuma-escalation', EscalationView);
defineElement('rahnuma-trail', TrailView);
defineElement('rahnuma-language', LanguageView);
defineElement('rahnuma-search', SearchView);
defineElement('rahnuma-wait', WaitView);
defineElement('rahnuma-handover', HandoverView);
defineElement('rahnuma-guide', RahnumaGuide);
