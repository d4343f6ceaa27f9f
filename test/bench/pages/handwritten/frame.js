import { fill, h, icon } from './dom.js';
import { plain } from './text.js';
import { openSummary } from './summary.js';

/** What stands around the node. */

/** The language switch: each language under its own name. */
export const languages = ({ locale, locales, ui }, choose) =>
  h(
    'div',
    { class: 'languages', role: 'group', 'aria-label': ui.language },
    locales.map(([id, name]) =>
      h(
        'button',
        { type: 'button', lang: id, 'aria-pressed': `${id === locale}`, onclick: () => choose(id) },
        name,
      ),
    ),
  );

/** In a detour: what the visitor goes on with after it. */
export function aim(place) {
  const { guide, visit } = place;
  const origin = visit.now.returns.at(-1);
  if (origin === undefined) return [];
  const words = fill(guide.ui['detour-aim'], { title: plain(guide.nodes[origin].title, place) });
  return [h('p', { class: 'aim' }, icon('detour'), h('span', {}, words))];
}

/** What the visitor can do beside answering. */
export function controls(place, act) {
  const { guide, visit } = place;
  const button = (action, symbol, onclick) =>
    h('button', { type: 'button', 'data-action': action, onclick }, icon(symbol), guide.ui[action]);
  return h(
    'div',
    { class: 'controls' },
    button('back', 'back', () => act(() => visit.back())),
    button('restart', 'restart', () => act(() => visit.restart())),
    button('handover', 'escalation', () => openSummary(place)),
  );
}
