/** `HTMLElement`. Without a DOM, as on a server, any class that can be extended, so that importing is safe there. */
export const PageElement: typeof HTMLElement =
  (globalThis as Partial<typeof globalThis>).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

/** An element with these attributes. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Sets properties again that were set before the element was defined: until then they hide the accessors of its class. */
export function keepEarly<K extends string>(
  element: HTMLElement & Record<K, unknown>,
  names: readonly K[],
): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    Reflect.deleteProperty(element, name);
    (element as Record<K, unknown>)[name] = value;
  }
}
