import { h, icon } from './dom.js';
import { line } from './text.js';

let fetched;

/** What visitors say, by the id of the point that it means; loaded when somebody searches. */
const phrases = () => (fetched ??= fetch('./phrases.json').then((response) => response.json()));

/** The field for the visitor’s own words. */
export function searchField(place) {
  const { ui } = place.guide;
  const found = h('ul', { role: 'list' });
  const told = h('p', { role: 'status', class: 'found' });
  const search = async (event) => {
    const typed = words(event.target.value);
    const points = typed.length === 0 ? [] : best(await phrases(), typed);
    told.textContent =
      typed.length === 0 ? '' : ui[points.length > 0 ? 'search-found' : 'search-none'];
    found.replaceChildren(...points.map((id) => result(id, place)));
  };
  const field = h('input', { type: 'search', placeholder: ui['search-hint'], oninput: search });
  return h(
    'div',
    { class: 'own-words' },
    h('label', {}, ui.search, h('span', { class: 'field' }, icon('search'), field)),
    told,
    found,
  );
}

function result(id, place) {
  const { problems, nodes } = place.guide;
  const title = (problems.find((problem) => problem.id === id) ?? nodes[id]).title;
  const go = () => (id.includes('/') ? place.goTo(id) : place.startProblem(id));
  return h('li', {}, h('button', { type: 'button', onclick: go }, line(title, place)));
}

/** The points whose phrases share most words with what was typed. */
function best(all, typed) {
  const scores = Object.entries(all).map(([id, said]) => {
    const shared = said.map((phrase) => {
      const known = words(phrase);
      return typed.filter((word) => known.some((each) => each.startsWith(word))).length;
    });
    return [Math.max(...shared), id];
  });
  return scores
    .filter(([score]) => score > typed.length / 2)
    .sort(([a], [b]) => b - a)
    .slice(0, 5)
    .map(([, id]) => id);
}

const words = (text) => text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
