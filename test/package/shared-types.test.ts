import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { customElements, type Manifest } from '../../src/tools/manifest/custom-elements.js';

type Declaration = NonNullable<Manifest['modules'][number]['declarations']>[number];

const FILE = 'src/embed/frameworks/elements.ts';

let elements: readonly Declaration[] = [];
let namesIn: (type: string) => string[];

beforeAll(async () => {
  const { modules } = await customElements();
  elements = modules.flatMap(({ declarations }) => declarations ?? []);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (name) => ts.sys.readFile(name)).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram([FILE], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(FILE);
  const module = file && checker.getSymbolAtLocation(file);
  const exported = module ? checker.getExportsOfModule(module) : [];
  namesIn = (type) => {
    const symbol = exported.find(({ name }) => name === type);
    const declared = symbol && checker.getDeclaredTypeOfSymbol(symbol);
    return (declared?.getProperties() ?? []).map(({ name }) => name).sort();
  };
}, 60_000);

/** What frameworks are told by hand is what the manifest finds in the classes. */
test.each([
  ['GuideProps', 'rahnuma-guide'],
  ['LauncherProps', 'rahnuma-launcher'],
])('%s takes each attribute, and else only what can be set', (type, tagName) => {
  const element = elements.find((each) => each.tagName === tagName);
  // Each framework knows `lang`, which every element has.
  const attributes = (element?.attributes ?? [])
    .map(({ name }) => name)
    .filter((name) => name !== 'lang');
  const settable = (element?.members ?? [])
    .filter((member) => member.kind === 'field' && !('readonly' in member))
    .map(({ name }) => name);
  const told = namesIn(type);
  expect(told).toEqual(expect.arrayContaining(attributes));
  expect([...attributes, ...settable]).toEqual(expect.arrayContaining(told));
});

test('each event can be listened to', () => {
  const fired = elements.map(({ events }) => events.map(({ name }) => name).sort());
  expect(fired).toEqual([namesIn('GuideEvents'), namesIn('LauncherEvents')]);
});
