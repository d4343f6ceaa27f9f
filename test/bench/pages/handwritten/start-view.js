import { h, icon } from './dom.js';
import { searchField } from './search.js';
import { line } from './text.js';

/** Where the visitor picks a problem. */
export function startView(place) {
  const { ui, problems } = place.guide;
  const cards = problems.map(({ id, title, hint }) =>
    h(
      'button',
      {
        type: 'button',
        class: 'answer problem',
        'data-problem': id,
        onclick: () => place.answer(id),
      },
      h('span', {}, h('strong', {}, line(title, place)), h('small', {}, line(hint, place))),
      icon('chevron'),
    ),
  );
  return h(
    'section',
    {},
    h('h2', { class: 'title', tabindex: -1 }, ui['start-title']),
    h('p', { class: 'lead' }, ui['start-lead']),
    h('div', { class: 'answers' }, cards),
    searchField(place),
  );
}
