/** Registers an element once. Defining it again is harmless; another class under the same name is warned of. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const known = customElements.get(name);
  if (known === undefined) customElements.define(name, element);
  else if (known !== element) {
    console.warn(
      `Rahnuma: <${name}> is defined already, by another copy of the script or another version. The first one stays; load the script only once.`,
    );
  }
}
