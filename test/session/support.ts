import type { Guide } from '../../src/model/guide.js';
import { outlineOf, type LoadableGuide } from '../../src/model/loadable-guide.js';
import type { GuideText } from '../../src/model/text/text.js';
import type { VisitEvent } from '../../src/session/visit-state.js';
import { EngineLoader } from '../../src/session/engine-loader.js';
import { Visit } from '../../src/session/visit.js';
import { guideOf } from '../support/guides.js';

/** Two problems: one whose way depends on a fact, one with a single question. */
export const guide = guideOf(`
facts:
  phone: { values: [android, iphone] }
problems:
  one:
    start: which
    nodes:
      which: { kind: question, asks: phone, answers: { android: { to: why }, iphone: { to: end } } }
      why: { kind: question, answers: { this: { to: end }, that: { to: longer } } }
      longer: { kind: question, answers: { here: { to: longest }, there: { to: end } } }
      longest: { kind: question, answers: { now: { to: end }, later: { to: end } } }
      end: { kind: resolution }
  two:
    start: only
    nodes:
      only: { kind: question, answers: { yes: { to: end }, no: { to: end } } }
      end: { kind: escalation }
`);

const textIn = (locale: string): GuideText => ({ locale }) as unknown as GuideText;

/** A guide that loads as long as `isThere` says so; `asked` lists what was loaded. */
export function loadable(
  of: Guide = guide,
  { locales = ['en', 'ur'], isThere = () => true }: Options = {},
): LoadableGuide & { readonly asked: string[] } {
  const asked: string[] = [];
  const load = <T>(part: string, value: T): Promise<T> => {
    asked.push(part);
    return isThere(part) ? Promise.resolve(value) : Promise.reject(new Error(`no ${part}`));
  };
  return {
    ...outlineOf(of),
    locales,
    asked,
    loadGuide: () => load('guide', of),
    loadText: (locale) => load(locale, textIn(locale)),
    loadPhrases: () => load('phrases', {}),
    loadSources: () => load('sources', {}),
    addressOf: () => undefined,
  };
}

interface Options {
  readonly locales?: readonly string[];
  readonly isThere?: (part: string) => boolean;
}

/** Waits until everything that was asked for has come. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

export interface Heard {
  readonly visit: Visit;
  readonly events: VisitEvent[];
}

const loadedEngine = new EngineLoader(() => import('../../src/engine/engine.js'));
await loadedEngine.load();

/** A visit at a fixed time, and what it tells. */
export function newVisit(engines: EngineLoader = loadedEngine): Heard {
  const events: VisitEvent[] = [];
  const visit = new Visit(engines, () => 1000);
  visit.subscribe((event) => {
    if (event) events.push(event);
  });
  return { visit, events };
}

/** A visit whose guide is open. */
export async function openVisit(source: LoadableGuide = loadable(), point?: string) {
  const heard = newVisit();
  heard.visit.dispatch({ type: 'speak', locales: ['en'] });
  heard.visit.dispatch({ type: 'open', load: () => Promise.resolve(source), point });
  await settled();
  return heard;
}

export const nodeOf = (visit: Visit): string | undefined => visit.state.shown?.snapshot.node?.id;

export function give(visit: Visit, ...answers: string[]): void {
  for (const answer of answers) visit.dispatch({ type: 'answer', answer });
}

/** A promise that the test settles. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (cause: Error) => void;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
