import * as allOfAnalyzer from '@custom-elements-manifest/analyzer';
import { readFileSync } from 'node:fs';

/** What is known about a class: only those fields of the format that these two elements need. */
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

/** Anything of an element that has a name. */
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

/** Functions of the analyzer that its types leave out. */
interface Analyzer {
  create: (options: { modules: SourceFile[]; plugins: unknown[]; context: object }) => {
    modules: { declarations: (ElementDeclaration | { customElement?: undefined })[] }[];
  };
  ts: {
    ScriptTarget: { ES2015: number };
    createSourceFile: (name: string, text: string, target: number, parents: boolean) => SourceFile;
  };
}

/** Joined at run time, so that the compiler does not follow the import: the plugin has no types. */
const LIT_PLUGIN = ['@custom-elements-manifest/analyzer', 'lit/lit.js'].join(
  '/src/features/framework-plugins/',
);

/** Everything that the sources and their comments say about the elements, private members included. */
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
