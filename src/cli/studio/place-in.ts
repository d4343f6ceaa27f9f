import type { YamlFile } from '../../content/read/yaml/yaml-file.js';
import type { DataPath } from '../../model/data-path.js';
import type { FilePlace } from './studio-state.js';

/** Where data stands in a file, or the nearest that is there around it. */
export function placeIn(file: YamlFile, path: DataPath): FilePlace {
  const { file: name, line, column } = file.finding('wrong-type', path, '', '');
  return { file: name, line, column };
}
