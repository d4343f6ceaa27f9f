import type { SimGuide } from '../sim-guide.js';
import { buildHandwrittenPage } from './handwritten-page.js';
import { buildSurveyPage } from './survey-page.js';
import { buildWidgetPage } from './widget-page.js';

/** The three pages, each in its folder under `root`: the widget, the hand-written page, SurveyJS. */
export const buildPages = async (root: string, sim: SimGuide) =>
  [
    buildWidgetPage(root),
    await buildHandwrittenPage(root, sim),
    await buildSurveyPage(root, sim),
  ] as const;
