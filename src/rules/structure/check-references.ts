import type { DataPath } from '../../model/data-path.js';
import type { Guide, GuideNode } from '../../model/guide.js';
import { askedBy, detourOf, routesOf } from '../../model/node-fields.js';
import type { Steps } from '../../model/steps.js';
import { KnownNames } from './known-names.js';
import { placedNodes } from '../places.js';
import type { Reporter } from '../reporter.js';

/** Finds every name in a structure that stands for nothing. */
export function* checkReferences(guide: Guide, reporter: Reporter): Steps<void> {
  const names = new KnownNames(guide, reporter);
  const { locales, sourceLocale, conditions, contacts, problems } = guide;
  if (!locales.includes(sourceLocale)) {
    const message = `The source locale “${sourceLocale}” is not among the locales`;
    const fix = { wrong: sourceLocale, known: locales };
    reporter.add('unknown-value', ['sourceLocale'], message, fix);
  }
  for (const [name, condition] of Object.entries(conditions)) {
    names.condition(condition, ['conditions', name]);
  }
  for (const [id, contact] of Object.entries(contacts)) {
    names.facts(contact.for ?? {}, ['contacts', id, 'for']);
    names.sources(contact.sources, ['contacts', id, 'sources']);
  }
  problems.forEach((problem, index) => names.start(problem, ['problems', index, 'start']));
  /** A detour to a problem leads to where that starts, which is looked at there. */
  const starts = new Set(problems.map(({ start }) => start));
  for (const { node, path } of placedNodes(guide)) {
    yield;
    if (reporter.isFull) return;
    names.sources(node.sources, [...path, 'sources']);
    const detour = detourOf(node);
    if (detour !== undefined && !starts.has(detour)) names.target(detour, [...path, 'detour']);
    checkAnswers(node, names, path);
  }
}

function checkAnswers(node: GuideNode, names: KnownNames, path: DataPath): void {
  const asked = askedBy(node);
  const isAskedKnown = asked === undefined || names.fact(asked, [...path, 'asks']);
  node.answers.forEach(({ learn }, index) => {
    // A wrong fact that is asked for is told once, not at each answer.
    const told = Object.entries(learn).filter(([fact]) => isAskedKnown || fact !== asked);
    names.facts(Object.fromEntries(told), [...path, 'answers', index, 'learn']);
  });
  for (const { route, index } of routesOf(node)) {
    route.forEach(({ when, to }, branch) => {
      const here = [...path, 'answers', index, 'route', branch];
      if (when !== undefined) names.condition(when, [...here, 'when']);
      names.target(to, [...here, 'to']);
    });
  }
}
