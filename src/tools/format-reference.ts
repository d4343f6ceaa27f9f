import { stringify } from 'yaml';
import { jsonSchemas } from './json-schemas.js';

/** A JSON Schema, as far as the schemas of authored files go. */
interface Schema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** The files of a guide, in the order in which an author meets them. */
const FILES: Readonly<Record<string, string>> = {
  guide: 'guide.yaml',
  text: 'text/<locale>.yaml',
  contacts: 'contacts.yaml',
  sources: 'sources.yaml',
  scenarios: 'scenarios.yaml',
  site: 'site.yaml',
};

/** Keys that have a page of their own: the words of the interface, which `en.yaml` explains. */
const ELSEWHERE = ['interface'];

/** `docs/format.md`: every field that an author may write, from the schemas that also check it. */
export function formatReference(): string {
  const schemas = jsonSchemas();
  const files = Object.entries(FILES).map(([kind, file]) => {
    const schema = JSON.parse(schemas.get(`${kind}.schema.json`) ?? '{}') as Schema;
    const sections = new Sections();
    sections.add(schema, '');
    return `## \`${file}\`\n\n${sections.text}`;
  });
  return `# The format of a guide

Every field that the files of a guide may have. A place is written as the way to it: \`problems.<name>.nodes\` is the field \`nodes\` of each of the
\`problems\`, and \`…[]\` stands for each item of a list. **Bold** fields have to be there. [authoring.md](authoring.md) shows how they work
together, and \`rahnuma check\` says where a file departs from this.

<!-- Written by \`npm run schemas\` from the schemas in the code. -->

${files.join('\n')}`;
}

/** The objects of one file, each a table of its fields. An object that stands in several places is told of once. */
class Sections {
  readonly #places = new Map<string, string>();
  #text = '';

  get text(): string {
    return this.#text;
  }

  add(schema: Schema, place: string): void {
    const { properties, additionalProperties, items } = schema;
    if (properties) this.#addObject(schema, place);
    if (typeof additionalProperties === 'object')
      this.add(additionalProperties, under(place, '<name>'));
    if (items) this.add(items, `${place}[]`);
    this.#addChoices(schema.oneOf ?? schema.anyOf ?? [], place);
  }

  /** Of objects to choose from, those of a `kind` have a table each; those that are known by their one field share one. */
  #addChoices(choices: readonly Schema[], place: string): void {
    const byField = choices.filter(({ properties }) => properties && properties.kind === undefined);
    if (byField.length > 0) {
      const properties = Object.assign({}, ...byField.map((each) => each.properties)) as object;
      this.add(byField.length > 1 ? { properties: { ...properties } } : (byField[0] ?? {}), place);
    }
    for (const choice of choices) {
      if (byField.includes(choice)) continue;
      const kind = choice.properties?.kind?.const;
      this.add(choice, kind === undefined ? place : `${place} of kind ${kind}`);
    }
  }

  #addObject({ properties = {}, required = [] }: Schema, place: string): void {
    const known = this.#places.get(JSON.stringify(properties));
    if (known !== undefined) return;
    this.#places.set(JSON.stringify(properties), place);
    const fields = Object.entries(properties);
    const rows = fields.map(([name, field]) => {
      const title = required.includes(name) ? `**\`${name}\`**` : `\`${name}\``;
      return `| ${title} | ${meaningOf(field)} | ${exampleOf(field)} |`;
    });
    if (place !== '') this.#text += `### \`${place}\`\n\n`;
    this.#text += `| field | meaning | example |\n| --- | --- | --- |\n${rows.join('\n')}\n\n`;
    for (const [name, field] of fields) {
      if (!ELSEWHERE.includes(name)) this.add(field, under(place, name));
    }
  }
}

const under = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);

function meaningOf({ description, const: only, enum: values }: Schema): string {
  if (description === undefined && only !== undefined) return `Is \`${only}\`.`;
  const choice = values ? ` One of ${values.map((value) => `\`${value}\``).join(', ')}.` : '';
  return `${description ?? ''}${choice}`.replace(/[|<]/g, '\\$&').trim();
}

function exampleOf({ examples: [example] = [] }: Schema): string {
  if (example === undefined) return '';
  const written = stringify(example, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  return `\`${written.replaceAll('|', '\\|')}\``;
}
