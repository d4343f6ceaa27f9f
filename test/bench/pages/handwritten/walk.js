/** How answers lead through the guide. */

/** Where every visit begins: on the start view, with nothing known. */
export const START = { facts: {}, tries: {}, returns: [], detoured: [] };

/** Where an answer leads from `at`; `undefined` where it is not on offer there. */
export function step(guide, at, answer) {
  if (at.node === undefined) {
    const problem = guide.problems.find(({ id }) => id === answer);
    return problem && settle(guide, { ...at, node: problem.start });
  }
  if (!answersAt(guide, at).includes(answer)) return undefined;
  const node = guide.nodes[at.node];
  if (answer === 'return') {
    return settle(guide, { ...at, node: at.returns.at(-1), returns: at.returns.slice(0, -1) });
  }
  if (answer === 'detour') return detour(guide, at, node.detour);
  const { learn, to } = node.answers.find(({ id }) => id === answer);
  const facts = { ...at.facts, ...learn };
  if (node.kind !== 'remedy') return settle(guide, { ...at, facts, node: lead(to, facts) });
  const tried = (at.tries[at.node] ?? 0) + 1;
  const isAgain = answer === 'failed' && tried < (node.tries ?? 1);
  const tries = { ...at.tries, [at.node]: tried };
  return settle(guide, { ...at, facts, tries, node: isAgain ? at.node : lead(to, facts) });
}

/** The ids of the answers on offer. */
export function answersAt(guide, { node: id, returns, detoured }) {
  const { kind, answers, detour } = guide.nodes[id];
  const isEnd = kind === 'resolution' || kind === 'escalation';
  return [
    ...answers.map((answer) => answer.id),
    ...(detour !== undefined && !detoured.includes(id) ? ['detour'] : []),
    ...(isEnd && returns.length > 0 ? ['return'] : []),
  ];
}

/** How many questions at most are still to come, the one shown included. */
export function questionsLeft(guide, { node, facts }) {
  const known = {};
  const count = (id) => {
    if (id in known) return known[id];
    const { kind, asks, answers } = guide.nodes[id];
    const isEnd = kind === 'resolution' || kind === 'escalation';
    const told = answers.find(({ learn }) => asks in facts && learn?.[asks] === facts[asks]);
    const likely = isEnd ? [] : told ? [told] : answers.filter(({ isLoop }) => !isLoop);
    const next = likely.flatMap(({ to }) => (typeof to === 'string' ? to : to.map((it) => it.to)));
    const isAsked = kind === 'question' && !(asks in facts);
    return (known[id] = Math.max(0, ...next.map(count)) + (isAsked ? 1 : 0));
  };
  return count(node);
}

function detour(guide, at, to) {
  const problem = to.split('/')[0];
  const tries = Object.entries(at.tries).filter(([id]) => !id.startsWith(`${problem}/`));
  return settle(guide, {
    ...at,
    node: to,
    tries: Object.fromEntries(tries),
    returns: [...at.returns, at.node],
    detoured: [...at.detoured, at.node],
  });
}

/** Passes over questions whose answer is known, and remedies that were tried often enough. */
function settle(guide, at) {
  const { kind, asks, answers, tries = 1 } = guide.nodes[at.node];
  if (kind === 'question' && asks in at.facts) {
    const told = answers.find(({ learn }) => learn?.[asks] === at.facts[asks]);
    if (!told) return at;
    const facts = { ...told.learn, ...at.facts };
    return settle(guide, { ...at, facts, node: lead(told.to, facts) });
  }
  if (kind === 'remedy' && at.tries[at.node] >= tries) {
    const { to } = answers.find(({ id }) => id === 'failed');
    return settle(guide, { ...at, node: lead(to, at.facts) });
  }
  return at;
}

const lead = (to, facts) =>
  typeof to === 'string' ? to : to.find(({ when }) => !when || holds(when, facts)).to;

function holds(condition, facts) {
  const [[test, of]] = Object.entries(condition);
  switch (test) {
    case 'is':
      return Object.entries(of).every(([fact, value]) => facts[fact] === value);
    case 'in':
      return Object.entries(of).every(([fact, values]) => values.includes(facts[fact]));
    case 'known':
      return of in facts && facts[of] !== 'unknown';
    case 'not':
      return !holds(of, facts);
    case 'all':
      return of.every((part) => holds(part, facts));
    default:
      return of.some((part) => holds(part, facts));
  }
}
