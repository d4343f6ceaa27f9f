import { fill, h } from './dom.js';
import { line, plain } from './text.js';

/** What to tell or show at the counter: the problem, what was found out and tried, what is needed now. */
export function summary(place) {
  const { ui } = place.guide;
  return h(
    'section',
    { class: 'summary' },
    h('p', { class: 'summary-title' }, ui['handover-title']),
    lines(place),
  );
}

/** The same in a window of its own, to be held up or copied. */
export function openSummary(place) {
  const { ui } = place.guide;
  const content = h('div', {}, lines(place));
  const close = () => dialog.close();
  const copy = () => navigator.clipboard.writeText(content.innerText);
  const dialog = h(
    'dialog',
    { 'aria-label': ui['handover-title'], onclose: () => dialog.remove() },
    h('h2', {}, ui['handover-title']),
    content,
    h('button', { type: 'button', class: 'answer', onclick: copy }, ui.copy),
    h('button', { type: 'button', class: 'answer', onclick: close }, ui['handover-close']),
  );
  place.root.append(dialog);
  dialog.showModal();
}

function lines(place) {
  const { guide, visit } = place;
  const { ui } = guide;
  const found = [];
  const tried = [];
  for (const { node: id, answer } of visit.trail) {
    if (!id || answer === 'return') continue;
    const node = guide.nodes[id];
    const own =
      answer === 'detour' ? node.detourText : node.answers.find((each) => each.id === answer);
    if (own?.isSensitive) continue;
    const result = plain(own?.summary ?? ui[`${answer}-summary`], place);
    if (node.kind !== 'remedy' || answer === 'detour') found.push(result);
    else tried.push(fill(ui['tried-line'], { what: plain(node.summary, place), result }));
  }
  const { title } = guide.problems.find(({ id }) => id === visit.trail[0].answer);
  const { kind, summary: needed } = guide.nodes[visit.now.node];
  const isEnd = kind === 'resolution' || kind === 'escalation';
  return [
    h('p', { class: 'summary-problem' }, line(title, place)),
    h(
      'dl',
      {},
      part(ui['handover-found'], found),
      part(ui['handover-tried'], tried),
      part(ui['handover-needed'], isEnd && needed ? [plain(needed, place)] : []),
    ),
  ];
}

const part = (heading, lines) =>
  lines.length === 0 ? [] : [h('dt', {}, heading), lines.map((text) => h('dd', {}, text))];
