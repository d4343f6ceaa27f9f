import type { Answer, Guide, GuideNode, GuideText, InterfaceKey } from '../product.js';
import { loopsBack } from './loops-back.js';
import { SurveyHtml } from './survey-html.js';

/** The guide as SurveyJS reads it: a page for each node with a single choice, and beside it where each answer leads. */
export function surveyModel(guide: Guide, text: GuideText): object {
  const html = new SurveyHtml(guide, text);
  const nodes = guide.problems.flatMap((problem) => problem.nodes);
  return {
    model: {
      showNavigationButtons: true,
      showPrevButton: false,
      showCompleteButton: false,
      questionTitleLocation: 'hidden',
      widthMode: 'static',
      width: '42em',
      pages: [startPage(guide, html), ...nodes.map((node) => nodePage(node, html))],
    },
    guide: {
      ui: { back: text.interface.back, restart: text.interface.restart },
      facts: Object.fromEntries(
        Object.entries(text.facts).map(([fact, { unset, values }]) => [
          fact,
          {
            unset: html.plain(unset),
            values: Object.fromEntries(
              Object.entries(values).map(([value, words]) => [value, html.plain(words)]),
            ),
          },
        ]),
      ),
      problems: guide.problems.map(({ id, start }) => ({ id, start })),
      nodes: Object.fromEntries(nodes.map((node) => [node.id, routes(guide, node)])),
    },
  };
}

const startPage = (guide: Guide, html: SurveyHtml) => ({
  name: 'start',
  title: html.text.interface['start-title'],
  description: html.text.interface['start-lead'],
  elements: [
    choices(
      'start',
      guide.problems.map(({ id }) => {
        const { title, hint } = html.text.problems[id] ?? {};
        return { value: id, text: `${html.plain(title)} – ${html.plain(hint)}` };
      }),
    ),
    { type: 'html', name: 'start-private', html: `<p>${html.text.interface.private}</p>` },
  ],
});

function nodePage(node: GuideNode, html: SurveyHtml) {
  const { title, body, answers = {} } = html.text.nodes[node.id] ?? {};
  const label = (id: string) =>
    html.plain(answers[id]?.label ?? html.text.interface[id as InterfaceKey]);
  const isEnd = node.kind === 'resolution' || node.kind === 'escalation';
  const kind =
    node.kind === 'question' || node.kind === 'notice'
      ? ''
      : `<p>${html.text.interface[node.kind]}</p>`;
  const left = html.text.interface['questions-left-other'].replace('{count}', '{left}');
  const progress = node.kind === 'question' ? `<p>${left}</p>` : '';
  return {
    name: node.id,
    title: html.plain(title),
    elements: [
      { type: 'html', name: `${node.id}-body`, html: kind + html.body(body) },
      choices(node.id, [
        ...node.answers.map(({ id }) => ({ value: id, text: label(id) })),
        ...(node.kind === 'remedy' && node.detour !== undefined
          ? [{ value: 'detour', text: label('detour') }]
          : []),
        ...(isEnd
          ? [{ value: 'return', text: html.text.interface.back, visibleIf: '{isDetour} = true' }]
          : []),
      ]),
      { type: 'html', name: `${node.id}-why`, html: progress + html.sources(node.sources) },
    ],
  };
}

const choices = (name: string, all: readonly object[]) => ({
  type: 'radiogroup',
  name,
  choices: all,
});

/** As much of a node as its answers need to lead on. */
function routes(guide: Guide, node: GuideNode) {
  const { kind, answers } = node;
  return {
    kind,
    ...(kind === 'question' ? { asks: node.asks } : {}),
    ...(kind === 'remedy' ? { detour: node.detour, tries: node.tries } : {}),
    answers: answers.map(({ id, learn, route }: Answer) => ({
      id,
      learn,
      to: route.length === 1 ? route[0]?.to : route,
      ...(loopsBack(guide, node, id) ? { isLoop: true } : {}),
    })),
  };
}
