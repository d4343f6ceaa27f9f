import { importAnew } from '../compiled/load/import-anew.js';
import { defineAll } from '../embed/define-all.js';
import { RahnumaGuide } from '../ui/guide/rahnuma-guide.js';
import { followVisit } from './follow-visit.js';
import { GuideFolder } from './guide-folder.js';
import { keepOffline } from './offline/keep-offline.js';
import { stopOffline } from './offline/stop-offline.js';
import { openOwn } from './open-own.js';
import { pageAddresses } from './page-addresses.js';

/**
 * The script of a site's pages: shows the widget in place of the plain page, at the node of that page, once all that it needs is there.
 * Where something cannot be had, the plain page stays.
 */
async function showWidget(): Promise<void> {
  const element = document.querySelector('rahnuma-guide');
  const data = element?.dataset.guide;
  if (!element || data === undefined) return;
  const address = new URL(data, location.href);
  const folder = new GuideFolder(new URL('../', address).href);
  const spoken = () => document.documentElement.lang;
  const loadEngine = () => importAnew(() => import('../engine/engine.js'));
  const [own, engine] = await Promise.all([openOwn(address, spoken()), loadEngine()]);
  // The widget changes the address, and with it what these would lead to.
  for (const link of document.links) link.setAttribute('href', link.href);
  followVisit(element, own, folder);
  const { offline } = element.dataset;
  if (offline !== undefined) keepOffline(element, new URL(offline, location.href), address);
  else void stopOffline(new URL(/* @vite-ignore */ '../service-worker.js', import.meta.url));
  element.setAttribute('guide', own.id);
  defineAll({
    guides: new Map([[own.id, own]]),
    engine: () => Promise.resolve(engine),
    // A site shows its own guides alone.
    outside: RahnumaGuide.outside,
    search: () => importAnew(() => import('../ui/search/search-index.js')),
    paste: () => importAnew(() => import('../ui/paste/fitting-answers.js')),
    addresses: pageAddresses(folder, spoken),
  });
}

showWidget().catch((cause: unknown) => console.warn(`The page stays as it is: ${String(cause)}`));
