import type { Condition } from '../../model/condition.js';
import type { Channel, Contact } from '../../model/contact.js';
import { durationMs } from '../format/duration.js';
import type { Answer, Guide, GuideNode, NodeId, Route } from '../../model/guide.js';
import type { Source } from '../../model/source.js';
import { nodeId } from '../../model/guide-nodes.js';
import { contentHash } from './content-hash.js';
import type {
  AuthoredCondition,
  AuthoredNode,
  AuthoredRoute,
  ContactsFile,
  GuideFile,
  SourcesFile,
} from '../format/files.js';

/** Turns authored structure, whose references are known to hold, into a guide. */
export function buildGuide(file: GuideFile, contacts: ContactsFile, sources: SourcesFile): Guide {
  const structure = {
    id: file.id,
    sourceLocale: file['source-locale'],
    locales: file.locales,
    languageNames: Object.fromEntries(file.locales.map((each) => [each, nameOfLanguage(each)])),
    conditions: mapValues(file.conditions ?? {}, buildCondition),
    facts: mapValues(file.facts, (fact) => ({
      kind: 'choice' as const,
      values: fact.values,
      sensitive: fact.sensitive ?? false,
    })),
    problems: Object.entries(file.problems).map(([id, problem]) => ({
      id,
      start: nodeId(id, problem.start),
      nodes: Object.entries(problem.nodes).map(([name, node]) =>
        buildNode(file, id, nodeId(id, name), node),
      ),
    })),
    contacts: mapValues(contacts, buildContact),
    sources: mapValues(sources, ({ 'review-by': reviewBy, ...source }): Source =>
      withDefined({ ...source, reviewBy }),
    ),
  };
  return { ...structure, version: contentHash(JSON.stringify(structure)) };
}

/** The first node of a detour: a problem's start, or the node named. */
export function detourTarget(file: GuideFile, target: string): NodeId {
  return target.includes('/')
    ? (target as NodeId)
    : nodeId(target, file.problems[target]?.start ?? '');
}

function buildNode(file: GuideFile, problem: string, id: NodeId, node: AuthoredNode): GuideNode {
  const base = { id, sources: node.sources ?? [] };
  const route = (authored: AuthoredRoute) => buildRoute(problem, authored);
  const reply = (answerId: string, to: AuthoredRoute): Answer => ({
    id: answerId,
    learn: {},
    route: route(to),
  });
  switch (node.kind) {
    case 'question': {
      const { asks } = node;
      const answers = Object.entries(node.answers).map(([answerId, answer]): Answer => {
        const told = asks === undefined ? {} : { [asks]: answer.value ?? answerId };
        return { id: answerId, learn: { ...answer.learn, ...told }, route: route(answer.to) };
      });
      return withDefined({ ...base, kind: 'question' as const, asks, answers });
    }
    case 'remedy': {
      const failed = reply('failed', node.failed);
      const couldNot = node['could-not'];
      return withDefined({
        ...base,
        kind: 'remedy' as const,
        tries: node.tries ?? 1,
        wait: node.wait === undefined ? undefined : durationMs(node.wait),
        answers: [
          reply('worked', node.worked),
          failed,
          couldNot === undefined ? { ...failed, id: 'could-not' } : reply('could-not', couldNot),
        ],
        detour: node.detour === undefined ? undefined : detourTarget(file, node.detour),
      });
    }
    case 'resolution': {
      const { unsolved } = node;
      const answers = unsolved === undefined ? [] : [reply('unsolved', unsolved)];
      return { ...base, kind: 'resolution', answers };
    }
    case 'escalation':
      return { ...base, kind: 'escalation', answers: [] };
  }
}

function buildRoute(problem: string, authored: AuthoredRoute): Route {
  const branches = typeof authored === 'string' ? [{ to: authored }] : authored;
  return branches.map((branch) => ({
    ...(branch.when === undefined ? {} : { when: buildCondition(branch.when) }),
    to: nodeId(problem, branch.to),
  }));
}

/** A condition that is only a name stands for the named one. */
export function buildCondition(condition: AuthoredCondition): Condition {
  if (typeof condition === 'string') return { named: condition };
  if ('not' in condition) return { not: buildCondition(condition.not) };
  if ('all' in condition) return { all: condition.all.map(buildCondition) };
  if ('any' in condition) return { any: condition.any.map(buildCondition) };
  return condition;
}

function buildContact(contact: ContactsFile[string]): Contact {
  return withDefined({
    for: contact.for,
    channels: contact.channels.map((channel) => withDefined(channel) as Channel),
    sources: contact.source,
    checked: contact.checked,
    reviewBy: contact['review-by'],
  });
}

/** What a language calls itself; its tag where that is not known. */
const nameOfLanguage = (locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** Leaves out fields that are `undefined`, so that what is compiled is small and compares equal. */
function withDefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
