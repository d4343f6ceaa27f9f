import * as allOfAnalyzer from '@custom-elements-manifest/analyzer';
import { readFileSync } from 'node:fs';

/** What is known of a class; of the format's many fields, those that these two elements need. */
export interface ElementDeclaration {
  kind: 'class';
  name: string;
  tagName: string;
  customElement: true;
  description: string;
  attributes: Described[];
  members: Member[];
  events: Described[];
  slots?: Described[];
  cssParts: Described[];
  cssProperties: Described[];
}

/** Something of an element that has a name. */
export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  fieldName?: string;
}

export interface Member extends Described {
  kind: 'field' | 'method';
  privacy?: 'public' | 'private' | 'protected';
  static?: boolean;
  attribute?: string;
}

type SourceFile = object;

/** What the analyzer can do and leaves out of its types. */
interface Analyzer {
  create: (options: { modules: SourceFile[]; plugins: unknown[]; context: object }) => {
    modules: { declarations: (ElementDeclaration | { customElement?: undefined })[] }[];
  };
  ts: {
    ScriptTarget: { ES2015: number };
    createSourceFile: (name: string, text: string, target: number, parents: boolean) => SourceFile;
  };
}

/** A name that the compiler does not follow: the plugin has no types. */
const LIT_PLUGIN = ['@custom-elements-manifest/analyzer', 'lit/lit.js'].join(
  '/src/features/framework-plugins/',
);

/** All that the sources and their comments say of the elements, also what is not for everybody. */
export async function analyse(files: readonly string[]): Promise<ElementDeclaration[]> {
  const analyzer = allOfAnalyzer as unknown as Analyzer;
  const { litPlugin } = (await import(LIT_PLUGIN)) as { litPlugin: () => unknown[] };
  const modules = files.map((file) =>
    analyzer.ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      analyzer.ts.ScriptTarget.ES2015,
      true,
    ),
  );
  const { modules: analysed } = analyzer.create({
    modules,
    plugins: litPlugin(),
    context: { dev: false },
  });
  return analysed
    .flatMap(({ declarations }) => declarations)
    .filter((declaration) => declaration.customElement === true);
}
