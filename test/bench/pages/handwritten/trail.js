import { fill, h } from './dom.js';
import { answerLabel } from './node-view.js';
import { line, plain } from './text.js';

/** The answers so far, each with a way to change it. */
export function trail(place, act) {
  const { guide, visit } = place;
  const rows = visit.trail.map(({ node, answer }, index) => {
    const asked = node ? guide.nodes[node].title : guide.ui['start-title'];
    const told = node
      ? answerLabel(visit.states[index], answer, place)
      : line(guide.problems.find(({ id }) => id === answer).title, place);
    const name = fill(guide.ui['change-of'], { question: plain(asked, place) });
    const change = () => act(() => visit.change(index));
    return h(
      'li',
      {},
      h(
        'div',
        {},
        h('span', { class: 'asked' }, line(asked, place)),
        h('span', { class: 'told' }, told),
      ),
      h('button', { type: 'button', 'aria-label': name, onclick: change }, guide.ui.change),
    );
  });
  return h(
    'details',
    { class: 'trail' },
    h('summary', {}, `${guide.ui['your-answers']} (${rows.length})`),
    h('ol', { role: 'list' }, rows),
  );
}
