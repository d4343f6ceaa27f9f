import type { Described, ElementDeclaration } from './analyse.js';
import type { Manifest } from './custom-elements.js';

const elementsOf = (manifest: Manifest): readonly ElementDeclaration[] =>
  manifest.modules.flatMap(({ declarations }) => declarations ?? []);

/** The literal values that a type such as `'none' | 'local'` allows. */
const valuesOf = ({ type }: Described): string[] =>
  [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '');

const sentence = ({ description = '', default: value }: Described): string =>
  value === undefined ? description : `${description} Unless said: \`${value}\`.`;

/** HTML custom data for VS Code and the editors that use its format. */
export const htmlData = (manifest: Manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: aboutElement(element) },
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: { kind: 'markdown', value: sentence(attribute) },
      // In this format, `v` marks an attribute that has no value.
      ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
      ...(valuesOf(attribute).length > 0 && {
        values: valuesOf(attribute).map((name) => ({ name })),
      }),
    })),
  })),
});

function aboutElement({ description, events, cssParts, cssProperties }: ElementDeclaration) {
  const list = (title: string, all: readonly Described[]) =>
    `${title}:\n\n${all.map(({ name, description = '' }) => `- \`${name}\`: ${description}`).join('\n')}`;
  return [
    description,
    list('Events', events),
    list('Parts, for `::part()`', cssParts),
    list('Custom properties', cssProperties),
  ].join('\n\n');
}

/** Web types: the same for JetBrains editors. */
export const webTypes = (manifest: Manifest, { name, version }: Package) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...(attribute.default && { default: attribute.default }),
          value: { type: attribute.type?.text ?? 'string' },
        })),
        ...(element.slots && { slots: element.slots }),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === 'field')
            .map((field) => ({ ...plain(field), value: { type: field.type?.text } })),
          events: element.events.map((event) => plain(event)),
        },
        css: {
          parts: element.cssParts,
          properties: element.cssProperties,
        },
      })),
    },
  },
});

interface Package {
  readonly name: string;
  readonly version: string;
}

const plain = ({ name, description }: Described) => ({ name, description });
