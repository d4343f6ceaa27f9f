import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import 'survey-js-ui';
import { Visit } from '../handwritten/visit.js';
import { questionsLeft } from '../handwritten/walk.js';

/** Shows the guide as a survey: a page for each node, and an answer leads on to the next. */
function show(root, { model, guide }) {
  const survey = new Model(model);
  const visit = new Visit(guide);
  let isMoving = false;

  const move = () => {
    const { node = 'start', facts, returns } = visit.now;
    isMoving = true;
    survey.clearValue(node);
    survey.setVariable('isDetour', returns.length > 0);
    for (const [fact, { unset, values }] of Object.entries(guide.facts)) {
      survey.setVariable(`fact-${fact}`, values[facts[fact]] ?? unset);
    }
    const left = visit.now.node === undefined ? 0 : questionsLeft(guide, visit.now) - 1;
    survey.setVariable('left', Math.max(0, left));
    survey.currentPage = survey.getPageByName(node);
    isMoving = false;
  };

  survey.onValueChanged.add((_, { value }) => {
    if (isMoving || value === undefined) return;
    visit.answer(value);
    move();
  });
  const control = (id, action) =>
    survey.addNavigationItem({
      id,
      title: guide.ui[id],
      action: () => {
        action();
        move();
      },
    });
  control('back', () => visit.back());
  control('restart', () => visit.restart());
  survey.navigationBar.getActionById('sv-nav-next').visible = false;
  move();
  survey.render(root);
}

const response = await fetch('./survey.json');
const data = await response.json();
for (const root of document.querySelectorAll('.guide')) show(root, data);
