import type { Plugin } from 'vite';

/**
 * What some of XState's functions and methods do in the script-tag file and on the site. How states are left and entered, and how
 * often, stays as it is; how a chart is read and who answers to an event is made for the statecharts there: states in states,
 * with `always`, `on`, guards and `assign` by name, parameters as they stand, one target by its id or none. They are only
 * ever asked for their next state. No actor runs, nothing is sent, spawned, delayed or stored, no event is a wildcard, no
 * state is parallel, final or a history. What is wrong with a chart, the whole XState tells its author. That both come to the
 * same is tested, answer by answer.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  assign: 'return assignment',
  initialTransition: 'return [logic.getInitialSnapshot({}, input)]',
  transition: 'return [logic.transition(snapshot, event, {})]',

  'StateMachine.constructor': `
    Object.assign(this, { config, implementations, idMap: new Map() });
    this.root = new StateNode(config, { _machine: this });
    this.root._initialize()`,
  'StateMachine.getInitialSnapshot': `
    const event = createInitEvent(input);
    const preInitial = createMachineSnapshot(
      { status: 'active', context: this.config.context(event), _nodes: [this.root], children: {} }, this);
    return macrostep(initialMicrostep(this.root, preInitial, actorScope, event, [])[0], event, actorScope, []).snapshot`,
  'StateMachine.getStateNodeById': 'return this.idMap.get(stateId.slice(1))',

  'StateNode.constructor': `
    const { _parent: parent, _key: key, _machine: machine } = options;
    const { id, states } = config;
    const type = states ? 'compound' : 'atomic';
    Object.assign(this, { parent, key, machine, config, type, order: machine.idMap.size, entry: [], exit: [] });
    machine.idMap.set(id ?? this, this);
    this.states = mapValues(states ?? {}, (it, _key) => new StateNode(it, { ...options, _parent: this, _key }))`,
  'StateNode.initial': 'return { target: [this.states[this.config.initial]], actions: [] }',
  mapValues: `
    return Object.fromEntries(Object.entries(collection).map(([key, it]) => [key, iteratee(it, key)]))`,
  toArray: 'return [value ?? []].flat()',
  toTransitionConfigArray: 'return toArray(configLike)',
  formatTransitions: `
    return new Map(Object.entries(stateNode.config.on ?? {}).map(([type, it]) =>
      [type, toTransitionConfigArray(it).map((each) => formatTransition(stateNode, type, each))]))`,
  formatTransition: `
    const { actions, target } = transitionConfig;
    const to = resolveTarget(stateNode, target);
    return { ...transitionConfig, source: stateNode, actions: toArray(actions), target: to }`,
  resolveTarget: 'return targets && [stateNode.machine.getStateNodeById(targets)]',
  'StateNode.next': `
    const passes = ({ guard }) => !guard || evaluateGuard(guard, snapshot.context, event, snapshot);
    const found = this.transitions.get(event.type)?.find(passes);
    return found && [found]`,
  /** The active states stand in their order, outermost first; the innermost one that answers to the event wins. */
  'StateMachine.getTransitionData': `
    return snapshot._nodes.reduceRight((found, it) => found ?? it.next(snapshot, event), undefined) ?? []`,

  resolveActionsAndContext: `
    const assigned = ({ machine, context }, action) =>
      getAction(machine, action.type ?? action)({ context, event }, action.params);
    return actions.reduce((state, action) => cloneMachineSnapshot(
      state, { context: { ...state.context, ...assigned(state, action) } }), currentSnapshot)`,
  evaluateGuard: `
    const { guards } = snapshot.machine.implementations;
    return guards[guard.type ?? guard]({ context, event }, guard.params)`,
  stopChildren: 'return nextState',
  getEffectiveTargetStates: 'return transition.target ?? []',
  /** Two transitions can be in conflict only where states are parallel. */
  removeConflictingTransitions: 'return enabledTransitions',
  getStateValue: `
    const child = stateNodes.find(({ parent }) => parent === rootNode);
    return child?.type === 'compound' ? { [child.key]: getStateValue(child, stateNodes) } : child?.key`,
  createMachineSnapshot: `
    const value = getStateValue(machine.root, config._nodes);
    return { ...config, machine, value, historyValue: {}, can: machineSnapshotCan }`,
};

/** Functions, methods and values that nothing of that asks for. */
const GONE: readonly string[] = [
  ...['definition', 'toJSON', 'invoke', 'on', 'after', 'events', 'ownEvents'].map(
    (name) => `StateNode.${name}`,
  ),
  ...['provide', 'resolveState', 'microstep', 'start', 'definition', 'toJSON'].map(
    (name) => `StateMachine.${name}`,
  ),
  ...['getPersistedSnapshot', 'restoreSnapshot', '_getPreInitialState'].map(
    (name) => `StateMachine.${name}`,
  ),
  ...['symbolObservable', 'defaultOptions'],
];

/** Smaller things that come to the same, by the type of their node in the syntax tree and how they begin. */
const SMALLER: readonly (readonly [type: string, text: RegExp, instead: string])[] = [
  ['BinaryExpression', /^[\w.?]+\.type === '(parallel|final|history)'$/, 'false'],
  ['BinaryExpression', /^[\w.]+\.status === 'done'$/, 'false'],
  ['CallExpression', /^isHistoryNode\(/, 'false'],
  ['CallExpression', /^\w+\.invoke\.map\(/, '[]'],
  ['CallExpression', /^isErrorActorEvent\(/, 'false'],
  ['CallExpression', /^addMicrostep\(/, 'null'],
  ['IfStatement', /^if \(event\.type === XSTATE_STOP\)/, ''],
  ['ForOfStatement', /^for \(const (invokeDef|historyNode) of /, ''],
  ['IfStatement', /^if \(iterationCount > maxIterations\)/, ''],
  ['ExpressionStatement', /^actorScope\.actionExecutor = /, ''],
  ['NewExpression', /^new Error\(/, "new Error('XState')"],
];

/** As much of a node of the syntax tree (ESTree) as is read here. */
interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name: string } | null;
  readonly key?: { readonly name?: string };
  readonly body?: Syntax;
  readonly value?: Syntax;
  readonly init?: Syntax | null;
}

/**
 * Leaves out of XState what the script-tag file never runs: most of its bytes. Fails the build where XState no longer has
 * one of the names, so that a new version is looked at.
 */
export function leanXState(): Plugin {
  const found = new Set<string>();
  return {
    name: 'lean-xstate',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/node_modules/xstate/dist/')) return undefined;
      let lean = '';
      let copied = 0;
      const replace = (name: string, { start, end }: Syntax, text: string) => {
        found.add(name);
        lean += code.slice(copied, start) + text;
        copied = end;
      };
      const visit = (node: Syntax, owner: string): void => {
        const name = nameOf(node, owner);
        const { body } = node.value ?? node.init ?? node;
        if (GONE.includes(name)) {
          replace(name, node, node.type === 'MethodDefinition' ? '' : `${name} = null`);
        } else if (body && Object.hasOwn(INSTEAD, name)) {
          replace(name, body, `{ ${INSTEAD[name] ?? ''} }`);
        } else {
          const smaller = smallerFor(node, code);
          if (smaller) replace(smaller[1].source, node, smaller[2]);
          else for (const child of childrenOf(node)) visit(child, name === '' ? owner : name);
        }
      };
      visit(this.parse(code) as unknown as Syntax, '');
      return { code: lean + code.slice(copied), map: null };
    },
    buildEnd(error) {
      const patterns = SMALLER.map(([, text]) => text.source);
      const gone = [...Object.keys(INSTEAD), ...GONE, ...patterns].filter((it) => !found.has(it));
      if (!error && gone.length > 0)
        this.error(`XState no longer has ${gone.join(', ')}: see src/build/lean-xstate.ts`);
    },
  };
}

/** What a declaration is called, a method with its class; empty where the node declares nothing. */
function nameOf({ type, id, key }: Syntax, owner: string): string {
  if (type === 'MethodDefinition') return `${owner}.${key?.name ?? ''}`;
  return /^((Function|Class)Declaration|VariableDeclarator)$/.test(type) ? (id?.name ?? '') : '';
}

const smallerFor = ({ type, start, end }: Syntax, code: string) =>
  SMALLER.find(([of, text]) => of === type && text.test(code.slice(start, end)));

const childrenOf = (node: Syntax): Syntax[] =>
  Object.values(node)
    .flat()
    .filter(
      (child): child is Syntax => typeof child === 'object' && child !== null && 'type' in child,
    )
    .sort((a, b) => a.start - b.start);
