import { fileURLToPath } from 'node:url';
import { analyse, type Described, type ElementDeclaration, type Member } from './analyse.js';

/** Where the element classes and their comments stand: the guide first, as the launcher hands on to it. */
const SOURCES = ['../../ui/guide/rahnuma-guide.ts', '../../embed/launcher/rahnuma-launcher.ts'];

/** The public entries of the package: where the classes are exported, and what registers each element. */
const CLASSES = 'dist/lib/index.js';
const REGISTERED_BY: Readonly<Record<string, string>> = {
  'rahnuma-guide': 'dist/lib/define.js',
  'rahnuma-launcher': 'dist/lib/launcher.js',
};

/** What an attribute can hold; whatever else a property takes, its attribute takes as text. */
const IN_AN_ATTRIBUTE = /^(string|number|boolean|'[\w-]*'( \| '[\w-]*')*)$/;

/** What the two elements take, do, fire and can be styled by, for editors and documentation. */
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

/** Without what is private, internal, of the class and not of its elements, or undescribed, which the public never is. */
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
    // Where a class dispatches an event, the analyzer also finds it without a name.
    events: (element.events as Described[] | undefined)?.filter((event) => event.name) ?? [],
    ...(slots && { slots }),
    cssParts: element.cssParts,
    cssProperties: element.cssProperties,
  };
}

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

/** A copy that lacks one thing. */
function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const copy = { ...value };
  Reflect.deleteProperty(copy, key);
  return copy;
}

/** The launcher takes what the guide inside takes, and shows and fires what it does. */
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
    events: guide.events,
    cssParts: [...launcher.cssParts, ...guide.cssParts],
    cssProperties: [...launcher.cssProperties, ...guide.cssProperties],
  };
}
