import type { Finding, FindingCode } from '../model/finding.js';
import type { Authored } from '../content/read/authored.js';
import { nodeId } from '../model/guide-nodes.js';
import type { AuthoredCondition, AuthoredNode, AuthoredRoute } from '../content/format/files.js';
import { didYouMean } from './suggest.js';
import type { DataPath } from '../model/data-path.js';
import type { YamlFile } from '../content/read/yaml-file.js';

/** Finds every name in the structure that stands for nothing. */
export function checkReferences(authored: Authored): Finding[] {
  return new ReferenceCheck(authored).run();
}

class ReferenceCheck {
  readonly #findings: Finding[] = [];
  readonly #authored: Authored;
  readonly #nodes: ReadonlySet<string>;

  constructor(authored: Authored) {
    this.#authored = authored;
    this.#nodes = new Set(
      Object.entries(authored.guide.data.problems).flatMap(([problem, { nodes }]) =>
        Object.keys(nodes).map((node) => nodeId(problem, node)),
      ),
    );
  }

  run(): Finding[] {
    const { guide, contacts } = this.#authored;
    this.#locales();
    this.#conditions();
    for (const [problem, { start, nodes }] of Object.entries(guide.data.problems)) {
      const path = ['problems', problem];
      this.#reserved(problem, ['start'], path);
      this.#target(problem, start, [...path, 'start']);
      for (const [id, node] of Object.entries(nodes))
        this.#node(problem, node, [...path, 'nodes', id]);
    }
    for (const [id, contact] of Object.entries(contacts.data)) {
      if (Object.hasOwn(guide.data.facts, id)) {
        this.#add(
          contacts.file,
          'duplicate-id',
          [id],
          `“${id}” is a fact and a contact; a placeholder could mean either`,
          'Rename the contact',
        );
      }
      this.#sources(contacts.file, contact.source, [id, 'source']);
      this.#facts(contacts.file, contact.for ?? {}, [id, 'for']);
    }
    return this.#findings;
  }

  #locales(): void {
    const { file, data } = this.#authored.guide;
    const source = data['source-locale'];
    if (data.locales.includes(source)) return;
    this.#add(
      file,
      'unknown-value',
      ['source-locale'],
      `The source locale “${source}” is not among the locales`,
      didYouMean(source, data.locales),
    );
  }

  #conditions(): void {
    const { file, data } = this.#authored.guide;
    for (const [name, condition] of Object.entries(data.conditions ?? {})) {
      const path = ['conditions', name];
      this.#condition(condition, path);
      if (this.#namesIn(condition).has(name)) {
        this.#add(
          file,
          'circular-condition',
          path,
          `The condition “${name}” is defined by itself`,
          'Define it by tests on facts',
        );
      }
    }
  }

  /** Every named condition that `condition` rests on, however indirectly. */
  #namesIn(condition: AuthoredCondition, found = new Set<string>()): Set<string> {
    if (typeof condition === 'string') {
      const named = this.#authored.guide.data.conditions?.[condition];
      if (named !== undefined && !found.has(condition)) this.#namesIn(named, found.add(condition));
    } else if ('not' in condition) this.#namesIn(condition.not, found);
    else if ('all' in condition) condition.all.forEach((part) => this.#namesIn(part, found));
    else if ('any' in condition) condition.any.forEach((part) => this.#namesIn(part, found));
    return found;
  }

  #node(problem: string, node: AuthoredNode, path: DataPath): void {
    const { file, data } = this.#authored.guide;
    this.#sources(file, node.sources ?? [], [...path, 'sources']);
    if (node.kind === 'question') {
      if (node.asks !== undefined) this.#fact(file, node.asks, [...path, 'asks']);
      for (const [id, answer] of Object.entries(node.answers)) {
        const at = [...path, 'answers', id];
        this.#reserved(id, ['detour', 'return'], at);
        this.#route(problem, answer.to, [...at, 'to']);
        this.#facts(file, answer.learn ?? {}, [...at, 'learn']);
        if (node.asks !== undefined && Object.hasOwn(data.facts, node.asks)) {
          const value = answer.value ?? id;
          this.#value(file, node.asks, value, answer.value === undefined ? at : [...at, 'value']);
        }
      }
    } else if (node.kind === 'remedy') {
      for (const reply of ['worked', 'failed', 'could-not'] as const) {
        const route = node[reply];
        if (route !== undefined) this.#route(problem, route, [...path, reply]);
      }
      if (node.detour !== undefined) this.#detour(node.detour, [...path, 'detour']);
    } else if (node.kind === 'resolution' && node.unsolved !== undefined) {
      this.#route(problem, node.unsolved, [...path, 'unsolved']);
    }
  }

  /** Trails use these words for something else. */
  #reserved(id: string, words: readonly string[], path: DataPath): void {
    if (!words.includes(id)) return;
    const message = `“${id}” means something else in a trail`;
    this.#add(this.#authored.guide.file, 'reserved-id', path, message, 'Choose another id');
  }

  #route(problem: string, route: AuthoredRoute, path: DataPath): void {
    if (typeof route === 'string') return this.#target(problem, route, path);
    route.forEach((branch, index) => {
      if (branch.when !== undefined) this.#condition(branch.when, [...path, index, 'when']);
      this.#target(problem, branch.to, [...path, index, 'to']);
    });
  }

  #detour(target: string, path: DataPath): void {
    const { file, data } = this.#authored.guide;
    if (target.includes('/')) this.#target('', target, path);
    else if (!Object.hasOwn(data.problems, target)) {
      this.#add(
        file,
        'unknown-problem',
        path,
        `There is no problem “${target}”`,
        didYouMean(target, Object.keys(data.problems)),
      );
    }
  }

  #target(problem: string, target: string, path: DataPath): void {
    const { file, data } = this.#authored.guide;
    const id = nodeId(problem, target);
    if (this.#nodes.has(id)) return;
    const [named = '', local = ''] = id.split('/');
    if (!Object.hasOwn(data.problems, named)) {
      this.#add(
        file,
        'unknown-problem',
        path,
        `There is no problem “${named}”`,
        didYouMean(named, Object.keys(data.problems)),
      );
      return;
    }
    const inside = Object.keys(data.problems[named]?.nodes ?? {});
    const message = `There is no node “${local}” in the problem “${named}”`;
    this.#add(file, 'unknown-target', path, message, didYouMean(local, inside));
  }

  #condition(condition: AuthoredCondition, path: DataPath): void {
    const { file, data } = this.#authored.guide;
    if (typeof condition === 'string') {
      if (Object.hasOwn(data.conditions ?? {}, condition)) return;
      this.#add(
        file,
        'unknown-condition',
        path,
        `There is no condition “${condition}”`,
        didYouMean(condition, Object.keys(data.conditions ?? {})),
      );
    } else if ('is' in condition) this.#facts(file, condition.is, [...path, 'is']);
    else if ('known' in condition) this.#fact(file, condition.known, [...path, 'known']);
    else if ('in' in condition) {
      for (const [fact, values] of Object.entries(condition.in)) {
        const at = [...path, 'in', fact];
        if (this.#fact(file, fact, at))
          values.forEach((value, index) => this.#value(file, fact, value, [...at, index]));
      }
    } else if ('not' in condition) this.#condition(condition.not, [...path, 'not']);
    else {
      const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
      parts.forEach((part, index) => this.#condition(part, [...path, key, index]));
    }
  }

  #facts(file: YamlFile, facts: Readonly<Record<string, string>>, path: DataPath): void {
    for (const [fact, value] of Object.entries(facts)) {
      if (this.#fact(file, fact, [...path, fact])) this.#value(file, fact, value, [...path, fact]);
    }
  }

  #fact(file: YamlFile, fact: string, path: DataPath): boolean {
    const { facts } = this.#authored.guide.data;
    if (Object.hasOwn(facts, fact)) return true;
    this.#add(
      file,
      'unknown-fact',
      path,
      `There is no fact “${fact}”`,
      didYouMean(fact, Object.keys(facts)),
    );
    return false;
  }

  #value(file: YamlFile, fact: string, value: string, path: DataPath): void {
    const values = this.#authored.guide.data.facts[fact]?.values ?? [];
    if (values.includes(value)) return;
    this.#add(
      file,
      'unknown-value',
      path,
      `The fact “${fact}” has no value “${value}”`,
      didYouMean(value, values),
    );
  }

  #sources(file: YamlFile, sources: readonly string[], path: DataPath): void {
    const known = this.#authored.sources.data;
    sources.forEach((source, index) => {
      if (Object.hasOwn(known, source)) return;
      this.#add(
        file,
        'unknown-source',
        [...path, index],
        `There is no source “${source}”`,
        didYouMean(source, Object.keys(known)),
      );
    });
  }

  #add(file: YamlFile, code: FindingCode, path: DataPath, message: string, fix: string): void {
    this.#findings.push(file.finding(code, path, message, fix));
  }
}
