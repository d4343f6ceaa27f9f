import { expect, test } from 'vitest';
import { editorAddress } from '../../../src/studio/findings/editor-address.js';

const place = { file: 'text/en.yaml', line: 7, column: 3 };
const addressIn = (folder: string, pattern = 'vscode://file{file}:{line}:{column}') =>
  editorAddress(pattern, folder, place);

test('a finding opens its file in the editor, at its place', () => {
  expect(addressIn('/home/a/guide')).toBe('vscode://file/home/a/guide/text/en.yaml:7:3');
  expect(addressIn('/C:/guides')).toBe('vscode://file/C:/guides/text/en.yaml:7:3');
});

test('a folder may be called anything', () => {
  expect(addressIn('/my guides/SIM #1?')).toBe(
    'vscode://file/my%20guides/SIM%20%231%3F/text/en.yaml:7:3',
  );
  expect(addressIn('/{line}')).toBe('vscode://file/%7Bline%7D/text/en.yaml:7:3');
});

test('other editors have other addresses', () => {
  const address = addressIn('/guide', 'idea://open?file={file}&line={line}');
  expect(address).toBe('idea://open?file=/guide/text/en.yaml&line=7');
});
