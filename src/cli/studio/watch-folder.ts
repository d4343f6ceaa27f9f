import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** How long to wait for more files to be saved, or for an editor to have replaced one. */
const SETTLED_MS = 80;
/** How long until a folder that is not there is looked for again. */
const AGAIN_MS = 1000;

/**
 * Calls `changed` when files of a guide's folder, or of `text` and `pictures` in it, were saved. Folders are watched, not files, since many editors
 * write a new file and put it in the place of the old one. Returns what ends it.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let settling: NodeJS.Timeout | undefined;

  const touched = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      watchAll();
      changed();
    }, SETTLED_MS);
  };
  const drop = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const watchOne = (path: string) => {
    if (watchers.has(path)) return;
    try {
      const watcher = watch(path, touched);
      watcher.on('error', () => drop(path));
      watchers.set(path, watcher);
    } catch {
      // The folder is not there, such as `text` of a guide that is just begun.
    }
  };
  const folders = [folder, join(folder, 'text'), join(folder, 'pictures')];
  const watchAll = () => folders.forEach(watchOne);

  watchAll();
  // A folder that was taken away and put back is another one, of which the watcher hears nothing.
  const again = setInterval(() => {
    if (watchers.size < folders.length) watchAll();
  }, AGAIN_MS);
  return () => {
    clearTimeout(settling);
    clearInterval(again);
    [...watchers.keys()].forEach(drop);
  };
}
