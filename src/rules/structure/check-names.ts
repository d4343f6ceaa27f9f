import type { DataPath } from '../../model/data-path.js';
import { valuesOf } from '../../model/fact.js';
import { problemOf } from '../../model/graph/guide-nodes.js';
import type { Guide } from '../../model/guide.js';
import { START } from '../../model/trail.js';
import { checkLabel } from '../words/check-label.js';
import { placedNodes } from '../places.js';
import type { Reporter } from '../reporter.js';
import { isReservedName } from './reserved-name.js';

/** Finds names that stand twice, or that mean something else already. */
export function checkNames(guide: Guide, reporter: Reporter): void {
  const { locales, languageNames, facts, contacts, problems } = guide;
  const unique = (ids: readonly string[], pathAt: PathAt, taken?: readonly string[]) =>
    checkUnique(ids, pathAt, taken, reporter);

  unique(locales, (index) => ['locales', index]);
  for (const locale of locales) {
    if (Object.hasOwn(languageNames, locale)) {
      checkLabel(languageNames[locale] ?? '', ['languageNames', locale], reporter);
      continue;
    }
    const message = `The name of the language “${locale}” is missing`;
    reporter.add('missing-field', ['languageNames', locale], message, 'Add what it calls itself');
  }
  for (const [id, fact] of Object.entries(facts)) {
    unique(valuesOf(fact), (index) => ['facts', id, 'values', index]);
  }
  for (const id of Object.keys(contacts)) {
    if (!Object.hasOwn(facts, id)) continue;
    const message = `“${id}” is a fact and a contact; a placeholder could mean either`;
    reporter.add('duplicate-id', ['contacts', id], message, 'Rename the contact');
  }
  unique(
    problems.map(({ id }) => id),
    (index) => ['problems', index, 'id'],
    [START],
  );
  const nodes = placedNodes(guide);
  unique(
    nodes.map(({ node }) => node.id),
    (index) => [...(nodes[index]?.path ?? []), 'id'],
  );
  for (const { node, problem, path } of nodes) {
    if (problemOf(node.id) !== problem) {
      const message = `The node “${node.id}” stands in the problem “${problem}”`;
      const fix = `Begin its id with “${problem}/”`;
      reporter.add('unknown-problem', [...path, 'id'], message, fix);
    }
    const answers = node.answers.map(({ id }) => id);
    unique(answers, (index) => [...path, 'answers', index, 'id'], ['detour', 'return']);
  }
}

type PathAt = (index: number) => DataPath;

/** @param taken the names to which trails give another meaning */
function checkUnique(
  ids: readonly string[],
  pathAt: PathAt,
  taken: readonly string[] = [],
  reporter: Reporter,
): void {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (reporter.isFull) return;
    if (seen.has(id)) {
      const message = `The name “${id}” stands twice`;
      reporter.add('duplicate-id', pathAt(index), message, 'Rename one of the two');
    } else if (taken.includes(id)) {
      const message = `“${id}” means something else in a trail`;
      reporter.add('reserved-id', pathAt(index), message, 'Choose another id');
    } else if (isReservedName(id)) {
      const message = `“${id}” means something else in JavaScript`;
      reporter.add('reserved-id', pathAt(index), message, 'Choose another id');
    }
    seen.add(id);
  });
}
