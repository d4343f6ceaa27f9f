import type { LoadableGuide } from '../model/loadable-guide.js';
import type { NodeKind } from '../model/guide.js';
import { EngineLoader, type Engine } from '../session/engine-loader.js';
import { HandoverView } from '../ui/handover/handover-view.js';
import { LanguageView } from '../ui/guide/language-view.js';
import { RahnumaGuide } from '../ui/guide/rahnuma-guide.js';
import { TrailView } from '../ui/guide/trail-view.js';
import { EscalationView } from '../ui/nodes/escalation-view.js';
import { NoticeView } from '../ui/nodes/notice-view.js';
import { PasteField } from '../ui/nodes/paste-field.js';
import { QuestionView } from '../ui/nodes/question-view.js';
import { RemedyView } from '../ui/nodes/remedy-view.js';
import { ResolutionView } from '../ui/nodes/resolution-view.js';
import { StartView } from '../ui/nodes/start-view.js';
import { WaitView } from '../ui/nodes/wait-view.js';
import { SearchView } from '../ui/search/search-view.js';
import { defineElements } from './define-elements.js';
import { HistoryMemory } from './history-memory.js';
import type { PlaceAddresses } from './place-addresses.js';
import { StorageMemory } from './storage-memory.js';

/** What the elements get from outside. It differs between a bundler and a script tag. */
export interface Supplies {
  /** The built-in guides, by id. */
  readonly guides: ReadonlyMap<string, LoadableGuide>;
  /** Loads the engine, once the start view is shown or something else is to be shown. */
  readonly engine: () => Promise<Engine>;
  /** Loads the code that opens guides from outside, when the first one is opened. */
  readonly outside: typeof RahnumaGuide.outside;
  /** Loads the search code, when the field is first used. */
  readonly search: typeof SearchView.load;
  /** Loads the code that finds the answers to a message, when one is first pasted. */
  readonly paste: typeof PasteField.load;
  /** How the page's address tells a place; by its hash unless said. */
  readonly addresses?: PlaceAddresses;
}

/** A new kind of node does not compile without an element. */
type Views = Record<`rahnuma-${NodeKind}`, CustomElementConstructor>;

/** Registers all elements. */
export function defineAll({ guides, engine, outside, search, paste, addresses }: Supplies): void {
  RahnumaGuide.library = guides;
  RahnumaGuide.engine = new EngineLoader(engine);
  RahnumaGuide.outside = outside;
  SearchView.load = search;
  PasteField.load = paste;
  RahnumaGuide.memories = [
    (element, visit) => new HistoryMemory(element, visit, addresses),
    (element) => new StorageMemory(element),
  ];
  defineElements({
    'rahnuma-start': StartView,
    'rahnuma-question': QuestionView,
    'rahnuma-remedy': RemedyView,
    'rahnuma-notice': NoticeView,
    'rahnuma-resolution': ResolutionView,
    'rahnuma-escalation': EscalationView,
    'rahnuma-trail': TrailView,
    'rahnuma-language': LanguageView,
    'rahnuma-search': SearchView,
    'rahnuma-wait': WaitView,
    'rahnuma-handover': HandoverView,
    'rahnuma-guide': RahnumaGuide,
  } satisfies Views & Record<string, CustomElementConstructor>);
}
