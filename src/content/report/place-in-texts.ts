import type { DataPath } from '../../model/data-path.js';
import type { AuthoredBody } from '../format/blocks.js';
import { pathInBody } from '../format/blocks.js';
import type { TextFile } from '../format/text-file.js';
import type { Checked } from '../read/authored.js';
import type { AuthoredPlace } from './authored-reporter.js';
import { upToWords, valueAt } from './value-at.js';

/** Finds where in a text file stands what stands at `path` in the words that were built of it, or at `phrases` beside them. */
export function placeInTexts({ file, data }: Checked<TextFile>, path: DataPath): AuthoredPlace {
  const [section, point, field, ...rest] = path;
  if (section !== 'nodes' || field !== 'body') {
    return { file, path: upToWords(data, authoredSlot(path)) };
  }
  const at = authoredSlot([section, point ?? '', field]);
  const body = valueAt(data, at) as AuthoredBody | undefined;
  return { file, path: body === undefined ? at : [...at, ...pathInBody(body, rest)] };
}

/** Where in a text file a slot is, or what is further inside of a line. */
export function authoredSlot([section, point, ...rest]: DataPath): DataPath {
  if (section === 'nodes') return [...pathOfPoint(point), ...rest];
  if (section === 'phrases') return [...pathOfPoint(point), 'phrases', ...rest];
  return [section, point, ...rest].filter((key) => key !== undefined);
}

/** Where in a text file the words of a problem or a node stand, by its id. */
function pathOfPoint(id: string | number | undefined): DataPath {
  const [problem = '', node] = String(id).split('/');
  return node === undefined ? ['problems', problem] : ['problems', problem, 'nodes', node];
}
