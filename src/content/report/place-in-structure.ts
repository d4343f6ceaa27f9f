import type { DataPath } from '../../model/data-path.js';
import type { Guide, GuideNode } from '../../model/guide.js';
import { askedBy } from '../../model/node-fields.js';
import { NODE_KINDS } from '../../model/node-kinds.js';
import type { Authored } from '../read/authored.js';
import type { AuthoredPlace } from './authored-reporter.js';
import { upToWords, valueAt } from './value-at.js';

/** Finds where in the authored files stands what stands at `path` in the structure that was built of them. */
export function placeInStructure(
  guide: Guide,
  { guide: guideFile, contacts, sources }: Authored,
  path: DataPath,
): AuthoredPlace {
  const [field, ...rest] = path;
  const { file, data } = guideFile;
  switch (field) {
    case 'contacts':
      return { file: contacts.file, path: renamed(rest, CONTACT_FIELDS) };
    case 'sources':
      return { file: sources.file, path: renamed(rest, SOURCE_FIELDS) };
    case 'sourceLocale':
      return { file, path: ['source-locale'] };
    case 'languageNames':
      return { file, path: ['locales'] };
    case 'problems':
      return { file, path: upToWords(data, inProblems(guide, data, rest)) };
    default:
      return { file, path: upToWords(data, path) };
  }
}

/** What an author calls the fields of a contact and of a source, where that is another name. */
const SOURCE_FIELDS: Readonly<Record<string, string>> = { reviewBy: 'review-by' };
const CONTACT_FIELDS: Readonly<Record<string, string>> = { ...SOURCE_FIELDS, sources: 'source' };

const renamed = ([id, field, ...rest]: DataPath, names: typeof SOURCE_FIELDS): DataPath => [
  ...(id === undefined ? [] : [id]),
  ...(field === undefined ? [] : [names[field] ?? field]),
  ...rest,
];

function inProblems(
  guide: Guide,
  data: unknown,
  [index, field, nodeIndex, ...rest]: DataPath,
): DataPath {
  const problem = guide.problems[Number(index)];
  if (problem === undefined) return ['problems'];
  const path = ['problems', problem.id];
  if (field !== 'nodes') return field === 'start' ? [...path, field] : path;
  const node = problem.nodes[Number(nodeIndex)];
  if (node === undefined) return [...path, 'nodes'];
  const at = [...path, 'nodes', node.id.slice(problem.id.length + 1)];
  const [nodeField, answerIndex, ...inAnswer] = rest;
  if (nodeField === 'id') return at;
  if (nodeField !== 'answers') return [...at, ...rest];
  const answer = node.answers[Number(answerIndex)];
  if (answer === undefined) return [...at, 'answers'];
  // Replies have fixed names, and are written as fields of their node, each with where it leads.
  const isReply = NODE_KINDS[node.kind].replies !== undefined;
  if (isReply) return [...at, answer.id, ...inAnswer.slice(1)];
  const authored = [...at, 'answers', answer.id];
  return [...authored, ...inChosenAnswer(node, valueAt(data, authored), inAnswer)];
}

function inChosenAnswer(node: GuideNode, authored: unknown, path: DataPath): DataPath {
  const [field, ...rest] = path;
  if (field === 'route') return ['to', ...rest];
  if (field === 'matches') return path;
  if (field !== 'learn') return [];
  if (rest[0] !== askedBy(node)) return path;
  return valueAt(authored, ['value']) === undefined ? [] : ['value'];
}
