import { DueView } from './due/due-view.js';
import { FindingsView } from './findings/findings-view.js';
import { JourneysView } from './journeys/journeys-view.js';
import { WalkForm } from './journeys/walk-form.js';
import { MapView } from './map/map-view.js';
import { PreviewView } from './preview/preview-view.js';
import { SearchWhy } from './search/search-why.js';
import { StudioPage } from './studio-page.js';
import { TabbedPanels } from './tabs/tabbed-panels.js';
import { TranslationsView } from './translations/translations-view.js';

/** Registers the elements of the studio's page. */
const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'preview-view': PreviewView,
  'map-view': MapView,
  'walk-form': WalkForm,
  'journeys-view': JourneysView,
  'translations-view': TranslationsView,
  'due-view': DueView,
  'search-why': SearchWhy,
  'findings-view': FindingsView,
  'tabbed-panels': TabbedPanels,
  'studio-page': StudioPage,
};

for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
