import type { Condition } from '../model/condition.js';
import type { Contact } from '../model/contact.js';
import type { Facts } from '../model/fact.js';
import { problemOf } from '../model/guide-nodes.js';
import type { Answer, Guide, GuideNode, Problem } from '../model/guide.js';
import { START } from '../model/trail.js';
import { schemeOf } from '../rules/address.js';
import type { ErrorCode, FindingList } from '../rules/finding-list.js';
import { isReservedName } from '../rules/reserved-name.js';
import type { DataPath } from '../model/data-path.js';

/** A remedy's replies, all of which its element offers. */
const REPLIES = ['worked', 'failed', 'could-not'];

const USE_KNOWN = 'Use a name that is there, or add what it names';

/** Finds every name in a compiled structure that is taken or stands for nothing. */
export function checkReferences(guide: Guide, list: FindingList): void {
  new ReferenceCheck(guide, list).run();
}

class ReferenceCheck {
  readonly #guide: Guide;
  readonly #list: FindingList;
  readonly #nodes: ReadonlySet<string>;

  constructor(guide: Guide, list: FindingList) {
    this.#guide = guide;
    this.#list = list;
    this.#nodes = new Set(guide.problems.flatMap(({ nodes }) => nodes.map((node) => node.id)));
  }

  run(): void {
    const { locales, sourceLocale, facts, contacts, sources, problems } = this.#guide;
    this.#name('unknown-value', sourceLocale, locales, ['sourceLocale'], 'locale');
    this.#ids(locales, (index) => ['locales', index]);
    for (const [id, { values }] of Object.entries(facts)) {
      this.#ids(values, (index) => ['facts', id, 'values', index]);
    }
    for (const [id, contact] of Object.entries(contacts)) this.#contact(id, contact);
    for (const [id, { url }] of Object.entries(sources)) {
      if (url !== undefined) this.#page(url, ['https:', 'http:'], ['sources', id, 'url']);
    }
    const ids = problems.map(({ id }) => id);
    this.#ids(ids, (index) => ['problems', index, 'id'], [START]);
    problems.forEach((problem, index) => this.#problem(problem, ['problems', index]));
  }

  #contact(id: string, contact: Contact): void {
    const path = ['contacts', id];
    if (Object.hasOwn(this.#guide.facts, id)) {
      const message = `“${id}” is a fact and a contact; a placeholder could mean either`;
      this.#list.add('duplicate-id', path, message, 'Rename the contact');
    }
    this.#facts(contact.for ?? {}, [...path, 'for']);
    this.#sources(contact.sources, path);
    contact.channels.forEach((channel, index) => {
      if (channel.kind !== 'web') return;
      this.#page(channel.url, ['https:'], [...path, 'channels', index, 'url']);
    });
  }

  #problem({ id, start, nodes }: Problem, path: DataPath): void {
    const ids = nodes.map((node) => node.id);
    this.#name('unknown-target', start, ids, [...path, 'start'], `node of “${id}”`);
    this.#ids(ids, (index) => [...path, 'nodes', index, 'id']);
    nodes.forEach((node, index) => {
      const at = [...path, 'nodes', index];
      if (problemOf(node.id) !== id) {
        const message = `The node “${node.id}” stands in the problem “${id}”`;
        this.#list.add('unknown-problem', [...at, 'id'], message, `Begin its id with “${id}/”`);
      }
      this.#node(node, at);
    });
  }

  #node(node: GuideNode, path: DataPath): void {
    this.#sources(node.sources, path);
    this.#answerIds(node, [...path, 'answers']);
    if (node.kind === 'question' && node.asks !== undefined) {
      this.#fact(node.asks, [...path, 'asks']);
    }
    if (node.kind === 'remedy' && node.detour !== undefined) {
      this.#target(node.detour, [...path, 'detour']);
    }
    node.answers.forEach((answer, index) => {
      const at = [...path, 'answers', index];
      this.#facts(answer.learn, [...at, 'learn']);
      this.#route(answer, at);
      if (node.kind !== 'question' || node.asks === undefined) return;
      if (Object.hasOwn(answer.learn, node.asks)) return;
      const message = `The answer “${answer.id}” does not tell “${node.asks}”, which is asked for`;
      this.#list.add('missing-field', [...at, 'learn'], message, 'Add the value that it tells');
    });
  }

  #answerIds(node: GuideNode, path: DataPath): void {
    const ids = node.answers.map(({ id }) => id);
    this.#ids(ids, (index) => [...path, index, 'id'], ['detour', 'return']);
    if (node.kind === 'question') {
      if (ids.length >= 2) return;
      const message = `The question “${node.id}” has ${ids.length} answers`;
      this.#list.add('too-few-answers', path, message, 'A question has at least two');
      return;
    }
    const wanted = node.kind === 'remedy' ? REPLIES : [];
    const allowed = node.kind === 'resolution' ? ['unsolved'] : wanted;
    ids.forEach((id, index) => {
      this.#name('unknown-answer', id, allowed, [...path, index, 'id'], `answer to a ${node.kind}`);
    });
    for (const id of wanted) {
      if (ids.includes(id)) continue;
      const message = `The remedy “${node.id}” has no answer “${id}”`;
      this.#list.add('missing-field', path, message, 'Add it');
    }
  }

  #route({ route }: Answer, path: DataPath): void {
    route.forEach(({ when, to }, index) => {
      const at = [...path, 'route', index];
      if (when !== undefined) this.#condition(when, [...at, 'when']);
      this.#target(to, [...at, 'to']);
    });
  }

  #condition(condition: Condition, path: DataPath): void {
    if ('is' in condition) this.#facts(condition.is, [...path, 'is']);
    else if ('known' in condition) this.#fact(condition.known, [...path, 'known']);
    else if ('not' in condition) this.#condition(condition.not, [...path, 'not']);
    else if ('in' in condition) {
      for (const [fact, values] of Object.entries(condition.in)) {
        for (const value of values) this.#facts({ [fact]: value }, [...path, 'in']);
        if (values.length === 0) this.#fact(fact, [...path, 'in']);
      }
    } else if ('named' in condition) {
      const known = Object.keys(this.#guide.conditions);
      this.#name('unknown-condition', condition.named, known, [...path, 'named'], 'condition');
    } else {
      const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
      parts.forEach((part, index) => this.#condition(part, [...path, key, index]));
    }
  }

  #facts(facts: Facts, path: DataPath): void {
    for (const [fact, value] of Object.entries(facts)) {
      if (!this.#fact(fact, [...path, fact])) continue;
      const values = this.#guide.facts[fact]?.values ?? [];
      this.#name('unknown-value', value, values, [...path, fact], `value of “${fact}”`);
    }
  }

  #fact(fact: string, path: DataPath): boolean {
    const { facts } = this.#guide;
    if (Object.hasOwn(facts, fact)) return true;
    return this.#name('unknown-fact', fact, Object.keys(facts), path, 'fact');
  }

  #target(to: string, path: DataPath): void {
    if (!this.#nodes.has(to)) this.#name('unknown-target', to, this.#nodes, path, 'node');
  }

  #sources(sources: readonly string[], path: DataPath): void {
    sources.forEach((source, index) => {
      if (Object.hasOwn(this.#guide.sources, source)) return;
      const known = Object.keys(this.#guide.sources);
      this.#name('unknown-source', source, known, [...path, 'sources', index], 'source');
    });
  }

  #page(url: string, schemes: readonly string[], path: DataPath): void {
    if (schemes.includes(schemeOf(url) ?? '')) return;
    const message = `“${url}” is not the address of a page`;
    this.#list.add('forbidden-link', path, message, `Use an address of ${schemes.join(', ')}`);
  }

  /** Names that must be there once, and mean nothing else. */
  #ids(ids: readonly string[], pathAt: (index: number) => DataPath, taken: string[] = []): void {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (seen.has(id)) {
        const message = `The name “${id}” stands twice`;
        this.#list.add('duplicate-id', pathAt(index), message, 'Rename one of the two');
      } else if (taken.includes(id) || isReservedName(id)) {
        const message = `“${id}” means something else`;
        this.#list.add('reserved-id', pathAt(index), message, 'Choose another id');
      }
      seen.add(id);
    });
  }

  /** Whether a name stands for something. */
  #name(
    code: ErrorCode,
    name: string,
    known: Iterable<string>,
    path: DataPath,
    what: string,
  ): boolean {
    if (this.#list.isFull) return false;
    for (const each of known) if (each === name) return true;
    this.#list.add(code, path, `There is no ${what} “${name}”`, USE_KNOWN);
    return false;
  }
}
