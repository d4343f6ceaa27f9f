import { fileURLToPath } from 'node:url';
import { analyse, type Described, type ElementDeclaration, type Member } from './analyse.js';

/** The files of the element classes. The guide comes first: the launcher's entry takes over parts of the guide's. */
const SOURCES = ['../../ui/guide/rahnuma-guide.ts', '../../embed/launcher/rahnuma-launcher.ts'];

/** The public entries of the package: where the classes are exported, and what registers each element. */
const CLASSES = 'dist/lib/index.js';
const REGISTERED_BY: Readonly<Record<string, string>> = {
  'rahnuma-guide': 'dist/lib/define.js',
  'rahnuma-launcher': 'dist/lib/launcher.js',
};

/** The types that an attribute can have. For a property of any other type, the attribute is text. */
const IN_AN_ATTRIBUTE = /^(string|number|boolean|'[\w-]*'( \| '[\w-]*')*)$/;

/** Attributes, members, events and styling hooks of the two elements, for editors and documentation. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {
    readonly kind: 'javascript-module';
    readonly path: string;
    readonly declarations?: readonly ElementDeclaration[];
    readonly exports: readonly object[];
  }[];
}

export async function customElements(): Promise<Manifest> {
  const files = SOURCES.map((file) => fileURLToPath(new URL(file, import.meta.url)));
  const [guide, launcher] = (await analyse(files)).map(publicOnly);
  if (!guide || !launcher) throw new Error('The two elements are not found by their @tag');
  const declarations = [guide, handingOn(launcher, guide)];
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: CLASSES,
        declarations,
        exports: declarations.map(({ name }) => exported('js', name, name)),
      },
      ...declarations.map(({ name, tagName }) => ({
        kind: 'javascript-module' as const,
        path: REGISTERED_BY[tagName] ?? '',
        exports: [exported('custom-element-definition', tagName, name)],
      })),
    ],
  };
}

const exported = (kind: string, name: string, declaration: string) => ({
  kind,
  name,
  declaration: { name: declaration, module: CLASSES },
});

/** Leaves out what is private, internal, static or undescribed: everything public has a description. */
function publicOnly(element: ElementDeclaration): ElementDeclaration {
  const { kind, name, tagName, customElement, description, slots } = element;
  const members = element.members
    .filter(isPublic)
    .map((member) => withoutUndefined(without(member, 'privacy')));
  const attributes = element.attributes
    .filter(({ fieldName }) => !fieldName || members.some((member) => member.name === fieldName))
    .map(asAttribute);
  return {
    kind,
    name,
    tagName,
    customElement,
    description: description.replaceAll('\n', ' '),
    attributes,
    members,
    // For each event that a class dispatches, the analyzer adds a second one without a name, or with that of a variable.
    events: (element.events as Partial<Described>[] | undefined)?.filter(isOfRahnuma) ?? [],
    ...(slots && { slots }),
    cssParts: element.cssParts,
    cssProperties: element.cssProperties,
  };
}

const isOfRahnuma = (event: Partial<Described>): event is Described =>
  event.name?.startsWith('rahnuma-') ?? false;

const isPublic = (member: Member): boolean =>
  (member.privacy ?? 'public') === 'public' &&
  !member.name.startsWith('#') &&
  !member.static &&
  member.description !== undefined;

function asAttribute(attribute: Described): Described {
  const { type, default: value, ...rest } = withoutUndefined(attribute);
  if (!type) return rest;
  if (!IN_AN_ATTRIBUTE.test(type.text)) return { ...rest, type: { text: 'string' } };
  return { ...rest, type, ...(value && { default: value.replaceAll("'", '') }) };
}

const withoutUndefined = <T extends Described>(described: T): T =>
  described.type
    ? { ...described, type: { text: described.type.text.replace(' | undefined', '') } }
    : described;

/** A copy without one property. */
function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const copy = { ...value };
  Reflect.deleteProperty(copy, key);
  return copy;
}

/** The launcher with what it shares with the guide inside: attributes, events, parts and custom properties. */
function handingOn(launcher: ElementDeclaration, guide: ElementDeclaration): ElementDeclaration {
  const known = (list: readonly Described[], name: string) =>
    list.find((each) => each.name === name);
  return {
    ...launcher,
    attributes: [
      ...guide.attributes.map((attribute) => without(attribute, 'fieldName')),
      ...launcher.attributes.filter(({ name }) => !known(guide.attributes, name)),
    ],
    members: launcher.members.map((member) => {
      const same = /^RahnumaGuide\['(\w+)'\]$/.exec(member.type?.text ?? '')?.[1];
      const type = same === undefined ? undefined : known(guide.members, same)?.type;
      return type ? { ...member, type } : member;
    }),
    events: [...guide.events, ...launcher.events],
    cssParts: [...launcher.cssParts, ...guide.cssParts],
    cssProperties: [...launcher.cssProperties, ...guide.cssProperties],
  };
}
