import { h } from './dom.js';
import { aim, controls, languages } from './frame.js';
import { nodeView } from './node-view.js';
import { startView } from './start-view.js';
import { trail } from './trail.js';
import { Visit } from './visit.js';

const loaded = new Map();

/** The guide in one language; loaded once for the whole page. */
function load(locale) {
  if (!loaded.has(locale)) {
    loaded.set(
      locale,
      fetch(`./guide.${locale}.json`).then((response) => response.json()),
    );
  }
  return loaded.get(locale);
}

/** Shows the guide in an element and keeps it up to date. */
async function show(root, locale) {
  let guide = await load(locale);
  const visit = new Visit(guide);

  const act = (change) => {
    change();
    render();
    root.querySelector('.title').focus();
  };
  const place = () => ({
    root,
    guide,
    visit,
    facts: visit.now.facts,
    answer: (id) => act(() => visit.answer(id)),
    startProblem: (id) =>
      act(() => {
        visit.restart();
        visit.answer(id);
      }),
    goTo: (id) =>
      act(() => {
        visit.restart();
        visit.states.push({ ...visit.now, node: id });
        visit.trail.push({ answer: id.split('/')[0], at: Date.now() });
      }),
  });
  const choose = async (other) => {
    guide = await load(other);
    visit.use(guide);
    render();
  };

  function render() {
    root.lang = guide.locale;
    root.dir = guide.dir;
    const here = place();
    const isStart = visit.now.node === undefined;
    root.replaceChildren(
      languages(guide, choose),
      ...aim(here),
      isStart ? startView(here) : nodeView(here),
      ...(isStart ? [] : [controls(here, act), trail(here, act)]),
      h('p', { class: 'private' }, guide.ui.private),
    );
  }
  render();
}

for (const root of document.querySelectorAll('.guide')) {
  void show(root, document.documentElement.lang);
}
