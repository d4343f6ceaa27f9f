/**
 * Registers elements that belong together, each once. Doing so again is harmless. Where another copy of the script, of this
 * version or another, was first, its elements all stay, so that no two copies are mixed; the console says so once.
 */
export function defineElements(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const all = Object.entries(elements);
  const taken = all.find(([name, element]) => {
    const known = customElements.get(name);
    return known !== undefined && known !== element;
  });
  if (taken) {
    console.warn(
      `Rahnuma: <${taken[0]}> is defined already, by another copy of the script. The first one stays; load it only once.`,
    );
    return;
  }
  for (const [name, element] of all) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
