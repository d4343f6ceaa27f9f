import type { Plugin } from 'vite';

/**
 * What XState's functions, classes and methods become in the script-tag file. The statecharts there have compound states,
 * guards, `assign` and `always`, and are only ever asked for their next state: no actor runs, nothing is sent, spawned,
 * delayed or stored, and no state is parallel, final or a history.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  setup:
    'return { createStateConfig: (it) => it, createMachine: (it) => createMachine(it, { actions, guards }) }',
  createInertActorScope: 'return {}',
  removeConflictingTransitions: 'return enabledTransitions',
  getEffectiveTargetStates: 'return transition.target ?? []',
  getCandidates: 'return stateNode.transitions.get(receivedEventType) ?? []',
  resolveTarget: 'return targets?.map((id) => stateNode.machine.getStateNodeById(id))',
  getStateNode: 'return stateNode.states[stateKey]',
  'StateMachine.getStateNodeById': 'return this.idMap.get(stateId.slice(1))',
  stopChildren: 'return nextState',
  ...Object.fromEntries(
    [
      ...['Actor', 'Mailbox', 'createActor', 'createSystem', 'createSpawner', 'spawnChild'],
      ...['resolveReferencedActor', 'addMicrostep', 'createInvokeId', 'getDelayedTransitions'],
      ...['formatRouteTransitions', 'transitionParallelNode', 'isErrorActorEvent'],
      ...['machineSnapshotMatches', 'machineSnapshotToJSON', 'machineSnapshotGetMeta'],
      ...['getPersistedSnapshot', 'StateNode.definition', 'StateNode.toJSON', 'StateNode.invoke'],
      ...['StateNode.on', 'StateNode.after', 'StateNode.events', 'StateNode.ownEvents'],
      ...['StateMachine.provide', 'StateMachine.resolveState', 'StateMachine.microstep'],
      ...['StateMachine.start', 'StateMachine.definition', 'StateMachine.toJSON'],
      ...['StateMachine.getPersistedSnapshot', 'StateMachine.restoreSnapshot'],
    ].map((name) => [name, '']),
  ),
};

/** Smaller things that come to the same, by the type of their node in the syntax tree and how they begin. */
const SMALLER: readonly (readonly [type: string, text: RegExp, instead: string])[] = [
  ['BinaryExpression', /^[\w.?]+\.type === '(parallel|final|history)'$/, 'false'],
  ['BinaryExpression', /^[\w.?]+\.type !== 'history'$/, 'true'],
  ['BinaryExpression', /^[\w.]+\.status === 'done'$/, 'false'],
  ['CallExpression', /^isHistoryNode\(/, 'false'],
  ['CallExpression', /^\w+\.invoke\.map\(/, '[]'],
  ['IfStatement', /^if \((stateNode\.config\.onDone|event\.type === XSTATE_STOP)\)/, ''],
  ['ForOfStatement', /^for \(const (invokeDef|delayedTransition|historyNode) of /, ''],
  ['ExpressionStatement', /^this\.\w+ = (void 0|this\.\w+\.bind\(this\)|this\.root\.events);$/, ''],
  ['Property', /^toJSON: \(\) =>/, 'toJSON: null'],
  /** What is wrong with a statechart is said to its author, by the whole XState. */
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
 * Leaves out of XState what the script-tag file never runs: half of its bytes. Fails the build where XState no longer has
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
      const replace = ({ start, end }: Syntax, text: string) => {
        lean += code.slice(copied, start) + text;
        copied = end;
      };
      const visit = (node: Syntax, owner: string): void => {
        const name = nameOf(node, owner);
        if (Object.hasOwn(INSTEAD, name)) {
          found.add(name);
          const body = node.body ?? (node.value ?? node.init)?.body;
          if (body) replace(body, `{ ${INSTEAD[name] ?? ''} }`);
          return;
        }
        const text = code.slice(node.start, node.end);
        const smaller = SMALLER.find(([type, like]) => type === node.type && like.test(text));
        if (smaller) {
          found.add(smaller[1].source);
          replace(node, smaller[2]);
        } else for (const child of childrenOf(node)) visit(child, name === '' ? owner : name);
      };
      visit(this.parse(code) as unknown as Syntax, '');
      return { code: lean + code.slice(copied), map: null };
    },
    buildEnd(error) {
      const looked = [...Object.keys(INSTEAD), ...SMALLER.map(([, text]) => text.source)];
      const gone = looked.filter((name) => !found.has(name));
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

const childrenOf = (node: Syntax): Syntax[] =>
  Object.values(node)
    .flat()
    .filter(
      (child): child is Syntax => typeof child === 'object' && child !== null && 'type' in child,
    )
    .sort((a, b) => a.start - b.start);
