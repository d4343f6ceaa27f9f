/**
 * Stand-ins for the scripts of the vendors, which a test must not load. Each does with the documented queue what the real one
 * does, and hands every call to the endpoint of the test, in order.
 */
const IN_ORDER = `
let last = Promise.resolve();
const hand = (call) => {
  last = last.then(() => fetch('/statistics', { method: 'POST', body: JSON.stringify([call]) }));
};`;

/** Takes the calls that wait in \`plausible.q\`, then the place of the function that queued them. */
export const PLAUSIBLE = `${IN_ORDER}
const waiting = window.plausible?.q ?? [];
window.plausible = (name, options) => hand({ name, ...options });
for (const call of waiting) window.plausible(...call);`;

/** Takes what is in \`dataLayer\`, then what is pushed. Like the real one, it knows commands by being \`arguments\`. */
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
