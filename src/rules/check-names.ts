import type { DataPath } from '../model/data-path.js';
import { valuesOf } from '../model/fact.js';
import { problemOf } from '../model/guide-nodes.js';
import type { Guide } from '../model/guide.js';
import { START } from '../model/trail.js';
import { placedNodes } from './places.js';
import type { Reporter } from './reporter.js';
import { isReservedName } from './reserved-name.js';

/** Finds names that stand twice, or that mean something else already. */
export function checkNames(guide: Guide, reporter: Reporter): void {
  const { locales, languageNames, facts, contacts, problems } = guide;
  const nodes = placedNodes(guide);
  const unique = (names: readonly Name[], taken: readonly string[] = []) =>
    checkUnique(names, taken, reporter);

  unique(locales.map((id, index) => ({ id, path: ['locales', index] })));
  for (const locale of locales) {
    if (Object.hasOwn(languageNames, locale)) continue;
    const message = `The name of the language “${locale}” is missing`;
    reporter.add('missing-field', ['languageNames', locale], message, 'Add what it calls itself');
  }
  for (const [fact, its] of Object.entries(facts)) {
    unique(valuesOf(its).map((id, index) => ({ id, path: ['facts', fact, 'values', index] })));
  }
  for (const id of Object.keys(contacts)) {
    if (!Object.hasOwn(facts, id)) continue;
    const message = `“${id}” is a fact and a contact; a placeholder could mean either`;
    reporter.add('duplicate-id', ['contacts', id], message, 'Rename the contact');
  }
  unique(
    problems.map(({ id }, index) => ({ id, path: ['problems', index, 'id'] })),
    [START],
  );
  unique(nodes.map(({ node: { id }, path }) => ({ id, path: [...path, 'id'] })));
  for (const { node, problem, path } of nodes) {
    if (problemOf(node.id) !== problem) {
      const message = `The node “${node.id}” stands in the problem “${problem}”`;
      const fix = `Begin its id with “${problem}/”`;
      reporter.add('unknown-problem', [...path, 'id'], message, fix);
    }
    unique(
      node.answers.map(({ id }, index) => ({ id, path: [...path, 'answers', index, 'id'] })),
      ['detour', 'return'],
    );
  }
}

interface Name {
  readonly id: string;
  readonly path: DataPath;
}

/** @param taken the names to which trails give another meaning */
function checkUnique(names: readonly Name[], taken: readonly string[], reporter: Reporter): void {
  const seen = new Set<string>();
  for (const { id, path } of names) {
    if (reporter.isFull) return;
    if (seen.has(id)) {
      reporter.add('duplicate-id', path, `The name “${id}” stands twice`, 'Rename one of the two');
    } else if (taken.includes(id)) {
      const message = `“${id}” means something else in a trail`;
      reporter.add('reserved-id', path, message, 'Choose another id');
    } else if (isReservedName(id)) {
      const message = `“${id}” means something else in JavaScript`;
      reporter.add('reserved-id', path, message, 'Choose another id');
    }
    seen.add(id);
  }
}
