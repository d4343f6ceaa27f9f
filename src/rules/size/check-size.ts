import { channelLabel } from '../../model/contact.js';
import type { DataPath } from '../../model/data-path.js';
import { valuesOf } from '../../model/fact.js';
import type { Branch, Guide, GuideNode } from '../../model/guide.js';
import { problemOf } from '../../model/graph/guide-nodes.js';
import type { Steps } from '../../model/steps.js';
import { detourOf, routesOf } from '../../model/node-fields.js';
import { checkPartSize } from './check-part-size.js';
import { checkMost } from './check-most.js';
import { ConditionTests } from '../structure/condition-tests.js';
import { MOST_OF_A_GUIDE, type MOST } from './limits.js';
import { placedNodes } from '../places.js';
import type { Reporter } from '../reporter.js';

/** Finds what there is too much of in a structure; a look at the size before anything that takes time. */
export function* checkSize(guide: Guide, reporter: Reporter): Steps<void> {
  checkTotals(guide, reporter);
  const few = (what: keyof typeof MOST, count: number, path: DataPath) =>
    checkMost(what, count, path, reporter);
  const name = (id: string, path: DataPath) => few('letters of a name', id.length, path);
  const { facts, conditions, contacts, problems, languageNames } = guide;

  name(guide.id, ['id']);
  for (const id of Object.keys(conditions)) name(id, ['conditions', id]);
  for (const [id, fact] of Object.entries(facts)) {
    name(id, ['facts', id]);
    const values = valuesOf(fact);
    few('values of a fact', values.length, ['facts', id, 'values']);
    values.forEach((value, index) => name(value, ['facts', id, 'values', index]));
  }
  for (const [id, contact] of Object.entries(contacts)) {
    name(id, ['contacts', id]);
    few('channels of a contact', contact.channels.length, ['contacts', id, 'channels']);
    contact.channels.forEach((channel, index) => {
      const { length } = channelLabel(channel);
      few('letters of an address', length, ['contacts', id, 'channels', index]);
    });
    few('sources of one place', contact.sources.length, ['contacts', id, 'sources']);
  }
  for (const [locale, said] of Object.entries(languageNames)) {
    name(said, ['languageNames', locale]);
  }
  problems.forEach(({ id }, index) => name(id, ['problems', index, 'id']));
  for (const { node, path } of placedNodes(guide)) {
    yield;
    name(node.id.slice(problemOf(node.id).length + 1), [...path, 'id']);
    few('sources of one place', node.sources.length, [...path, 'sources']);
    few('answers of a node', node.answers.length, [...path, 'answers']);
    node.answers.forEach(({ id }, index) => name(id, [...path, 'answers', index, 'id']));
    const patterns = node.answers.flatMap(({ matches = [] }) => matches).join('');
    few('letters of the patterns of a node', patterns.length, [...path, 'answers']);
    for (const { route, index } of routesOf(node)) {
      few('branches of a route', route.length, [...path, 'answers', index, 'route']);
    }
  }
  yield* checkPartSize(guide, reporter);
}

function checkTotals(guide: Guide, reporter: Reporter): void {
  const { locales, conditions, facts, problems, contacts, sources } = guide;
  const nodes = problems.flatMap((problem) => problem.nodes);
  const sensitive = Object.values(facts).filter((fact) => fact.sensitive);
  const secrets = sum(sensitive, (fact) => valuesOf(fact).length);
  const branches = sum(nodes, branchesOf);
  const size = (group: object) => Object.keys(group).length;
  const totals: {
    readonly [What in keyof typeof MOST_OF_A_GUIDE]: readonly [count: number, path: DataPath];
  } = {
    locales: [locales.length, ['locales']],
    conditions: [size(conditions), ['conditions']],
    facts: [size(facts), ['facts']],
    'values of sensitive facts': [secrets, ['facts']],
    problems: [problems.length, ['problems']],
    nodes: [nodes.length, ['problems']],
    branches: [branches, ['problems']],
    'branches times values of sensitive facts': [branches * secrets, ['facts']],
    'tests in branches': [testsIn(guide), ['problems']],
    detours: [nodes.filter((node) => detourOf(node) !== undefined).length, ['problems']],
    contacts: [size(contacts), ['contacts']],
    sources: [size(sources), ['sources']],
  };
  for (const what of Object.keys(totals) as (keyof typeof totals)[]) {
    const [count, path] = totals[what];
    const most = MOST_OF_A_GUIDE[what];
    if (count <= most) continue;
    const message = `The guide has ${count} ${what}; it may have ${most}`;
    reporter.add('too-large', path, message, 'Make two guides of it');
  }
}

const branchesOf = (node: GuideNode): number => sum(node.answers, ({ route }) => route.length);

function testsIn(guide: Guide): number {
  const conditions = new ConditionTests(guide);
  const testsOf = ({ when }: Branch) => (when === undefined ? 0 : conditions.of(when));
  return sum(placedNodes(guide), ({ node }) =>
    sum(node.answers, ({ route }) => sum(route, testsOf)),
  );
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);
