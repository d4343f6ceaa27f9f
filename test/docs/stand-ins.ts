/**
 * Stand-ins for the vendors' scripts, which a test must not load. Each handles the documented queue as the real script does, and
 * sends every call to the test's endpoint, in order.
 */
const IN_ORDER = `
let last = Promise.resolve();
const hand = (call) => {
  last = last.then(() => fetch('/statistics', { method: 'POST', body: JSON.stringify([call]) }));
};`;

/** Handles the calls that wait in \`plausible.q\`, then replaces the function that queued them. */
export const PLAUSIBLE = `${IN_ORDER}
const waiting = window.plausible?.q ?? [];
window.plausible = (name, options) => hand({ name, ...options });
for (const call of waiting) window.plausible(...call);`;

/** Handles what is in \`dataLayer\`, then what is pushed. Like the real script, it only takes \`arguments\` for commands. */
export const GTAG = `${IN_ORDER}
const take = (entry) => {
  if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
  const [command, name, parameters] = entry;
  hand({ command, name, parameters });
};
const push = Array.prototype.push.bind(window.dataLayer);
window.dataLayer.push = (...entries) => {
  entries.forEach(take);
  return push(...entries);
};
[...window.dataLayer].forEach(take);`;
