import { fill, h, icon } from './dom.js';
import { blocks, line, link, plain } from './text.js';
import { summary } from './summary.js';
import { answersAt, questionsLeft } from './walk.js';

const LOOKS = { worked: 'primary', return: 'primary', 'could-not': 'quiet' };

/** Shows the node where the visitor stands. */
export function nodeView(place) {
  const { guide, visit } = place;
  const { ui } = guide;
  const { now } = visit;
  const node = guide.nodes[now.node];
  const isEnd = node.kind === 'resolution' || node.kind === 'escalation';
  const attempt = (now.tries[now.node] ?? 0) + 1;
  return h(
    'section',
    { 'data-node': now.node, 'data-kind': node.kind },
    node.kind !== 'question' &&
      h('p', { class: 'kind' }, icon(node.kind), h('span', {}, ui[node.kind])),
    h('h2', { class: 'title', tabindex: -1 }, line(node.title, place)),
    attempt > 1 && h('p', { class: 'attempt' }, fill(ui.attempt, { attempt, tries: node.tries })),
    h('div', { class: 'body' }, blocks(node.body, place)),
    node.wait && wait(node, place),
    node.kind === 'escalation' && summary(place),
    answers(place),
    node.kind === 'question' && h('p', { class: 'progress' }, progress(place)),
    node.kind === 'resolution' && now.returns.length === 0 && feedback(place),
    why(node, isEnd, place),
  );
}

function answers(place) {
  const { guide, visit } = place;
  const buttons = answersAt(guide, visit.now)
    .filter((id) => id !== 'unsolved')
    .map((id) => {
      const look = LOOKS[id] ?? '';
      return h(
        'button',
        {
          type: 'button',
          class: `answer ${look}`,
          'data-answer': id,
          onclick: () => place.answer(id),
        },
        h('span', {}, answerLabel(visit.now, id, place)),
        icon('chevron'),
      );
    });
  return h('div', { class: 'answers' }, buttons);
}

/** What was clicked, or can be, to give an answer. */
export function answerLabel({ node, returns }, id, place) {
  const { ui, nodes } = place.guide;
  if (id === 'return') {
    return fill(ui['detour-return'], { title: plain(nodes[returns.at(-1)]?.title, place) });
  }
  if (id === 'detour') return line(nodes[node].detourText.label, place);
  const own = nodes[node].answers.find((answer) => answer.id === id);
  return line(own?.label ?? ui[id], place);
}

function progress({ guide, visit }) {
  const count = questionsLeft(guide, visit.now) - 1;
  const before = visit.states.at(-2);
  if (count < 1) return guide.ui['questions-left-zero'];
  const hasGrown = before?.node && count + 1 > questionsLeft(guide, before);
  const form = hasGrown ? 'grown' : count === 1 ? 'one' : 'other';
  return fill(guide.ui[`questions-left-${form}`], { count });
}

/** Counts down for as long as it is in the page. */
function wait({ wait: { milliseconds, words } }, { guide, visit }) {
  const deadline = visit.trail.at(-1).at + milliseconds;
  const time = h('strong');
  const tick = () => {
    const left = new Date(Math.max(0, deadline - Date.now()));
    time.textContent = fill(guide.ui['wait-left'], { time: left.toISOString().slice(11, 19) });
  };
  tick();
  const timer = setInterval(() => (time.isConnected ? tick() : clearInterval(timer)), 1000);
  return h(
    'div',
    { class: 'callout' },
    icon('clock'),
    h('div', {}, h('p', {}, words, ' ', time), h('p', {}, guide.ui['wait-any-time'])),
  );
}

function feedback(place) {
  const { ui } = place.guide;
  const status = h('div', { role: 'status' });
  const tell = (isHelpful) => {
    if (!isHelpful && answersAt(place.guide, place.visit.now).includes('unsolved')) {
      place.answer('unsolved');
    } else status.replaceChildren(ui[isHelpful ? 'feedback-thanks' : 'feedback-sorry']);
  };
  const button = (isHelpful, words) =>
    h('button', { type: 'button', class: 'answer small', onclick: () => tell(isHelpful) }, words);
  return [
    h(
      'div',
      { class: 'feedback', role: 'group' },
      h('span', {}, ui.feedback),
      button(true, ui['feedback-yes']),
      button(false, ui['feedback-no']),
    ),
    status,
  ];
}

/** Where what is said comes from; at an end, also the answers that led there. */
function why({ sources = [] }, isEnd, place) {
  const { guide, visit } = place;
  const told = isEnd ? visit.trail.filter(({ node }) => node) : [];
  if (sources.length + told.length === 0) return undefined;
  const said = told.map(({ answer }, index) =>
    h('li', {}, answerLabel(visit.states[index + 1], answer, place)),
  );
  const read = sources.map((index) => {
    const { title, url, dates } = guide.sources[index];
    const name = h('bdi', { lang: guide.sourceLocale }, title);
    return h('li', {}, url ? link(url, name, place) : name, h('span', { class: 'dates' }, dates));
  });
  return h(
    'details',
    { class: 'why' },
    h('summary', {}, guide.ui[isEnd ? 'why' : 'sources']),
    said.length > 0 && [h('p', {}, guide.ui['why-answers']), h('ul', {}, said)],
    read.length > 0 && [isEnd && h('p', {}, guide.ui.sources), h('ul', {}, read)],
  );
}
