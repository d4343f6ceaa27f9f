import { nodeId } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../model/guide.js';
import { buildCondition } from '../format/conditions.js';
import { buildContact, type ContactsFile } from '../format/contacts-file.js';
import { buildFact } from '../format/facts.js';
import type { GuideFile } from '../format/guide-file.js';
import { buildNode } from '../format/nodes.js';
import { buildSource, type SourcesFile } from '../format/sources-file.js';
import { contentHash } from './content-hash.js';

/** Turns authored structure into a guide. Names that stand for nothing stay as they are, for the rules to find. */
export function buildGuide(file: GuideFile, contacts: ContactsFile, sources: SourcesFile): Guide {
  const structure = {
    id: file.id,
    sourceLocale: file['source-locale'],
    locales: file.locales,
    languageNames: Object.fromEntries(file.locales.map((each) => [each, nameOfLanguage(each)])),
    conditions: mapValues(file.conditions ?? {}, buildCondition),
    facts: mapValues(file.facts, buildFact),
    problems: Object.entries(file.problems).map(([problem, { start, nodes }]) => ({
      id: problem,
      start: nodeId(problem, start),
      nodes: Object.entries(nodes).map(([name, node]) =>
        buildNode(node, {
          problem,
          name: nodeId(problem, name),
          detourTarget: (written) => detourTarget(file, written),
        }),
      ),
    })),
    contacts: mapValues(contacts, buildContact),
    sources: mapValues(sources, buildSource),
  };
  return { ...structure, version: contentHash(JSON.stringify(structure)) };
}

/** The first node of a detour: a problem's start, or the node named. */
function detourTarget({ problems }: GuideFile, written: string): NodeId {
  if (written.includes('/')) return written as NodeId;
  return nodeId(written, Object.hasOwn(problems, written) ? (problems[written]?.start ?? '') : '');
}

/** What a language calls itself, as in a list; its tag where that is not known. Many languages write their name small in a sentence. */
function nameOfLanguage(locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  const [first, ...rest] = names.of(locale) ?? '';
  return first === undefined ? locale : first.toLocaleUpperCase(locale) + rest.join('');
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
