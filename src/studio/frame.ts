import * as outside from '../compiled/outside/open-outside.js';
import * as engine from '../engine/engine.js';
import { defineAll } from '../embed/define-all.js';
import { directionOf } from '../model/text/locale.js';
import { RahnumaGuide } from '../ui/guide/rahnuma-guide.js';
import * as paste from '../ui/paste/fitting-answers.js';
import * as search from '../ui/search/search-index.js';
import type { FromFrame, Place, ToFrame } from './preview/frame-messages.js';
import { openCompiled } from './preview/open-compiled.js';

/** The page in the frame of the preview: the guide alone, so that it has a window of the size that is tried. */

defineAll({
  guides: new Map(),
  engine: () => Promise.resolve(engine),
  outside: () => Promise.resolve(outside),
  search: () => Promise.resolve(search),
  paste: () => Promise.resolve(paste),
});

const root = document.documentElement;
const element = document.createElement('rahnuma-guide');
const tell = (message: FromFrame) => parent.postMessage(message, location.origin);

const DO: { readonly [T in ToFrame['type']]: (message: Extract<ToFrame, { type: T }>) => void } = {
  guide: ({ compiled }) => {
    // A new name each time, so that the element opens it anew; where its visitor stands, it keeps.
    const name = `${compiled.guide.id}.${Date.now()}`;
    RahnumaGuide.library = new Map([[name, openCompiled(compiled)]]);
    element.guide = name;
    if (!element.isConnected) document.body.append(element);
  },
  settings: ({ settings: { lang, scheme, facts } }) => {
    root.dataset.scheme = scheme;
    element.facts = facts;
    if (lang === undefined) element.removeAttribute('lang');
    else if (lang !== element.lang) element.lang = lang;
  },
  start: ({ point }) => {
    // A guide that was given just before comes first.
    void element.updateComplete.then(() => {
      element.start(point);
    });
  },
  follow: ({ trail }) => {
    // Facts that were given just before come first.
    void element.updateComplete.then(() => (element.trail = trail));
  },
};

let told = '';
/** Events tell nothing of private places; the author of a guide may know them. */
element.addController({
  hostUpdated: () => {
    const { snapshot } = element;
    if (!snapshot) return;
    const { node, trail, given } = snapshot;
    const place: Place = { trail, given, lang: root.lang, ...(node ? { node: node.id } : {}) };
    const now = JSON.stringify(place);
    if (now !== told) tell({ type: 'place', place });
    told = now;
  },
});
element.addEventListener('rahnuma-change', ({ detail: { lang } }) => {
  root.lang = lang;
  root.dir = directionOf(lang);
  element.requestUpdate();
});
addEventListener('message', ({ source, origin, data }: MessageEvent<ToFrame>) => {
  if (source !== parent || origin !== location.origin) return;
  (DO[data.type] as (message: ToFrame) => void)(data);
});
tell({ type: 'ready' });
