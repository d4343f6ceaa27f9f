import { keep } from './kept-files.js';
import { workerScope } from './worker-scope.js';

/** Keeps a guide in a language; nothing of a language that this build does not have. Rejects where a part cannot be had. */
export async function keepGuide(id: string, locale: string, event: ExtendableEvent): Promise<void> {
  const guide = workerScope.rahnumaSite.guides[id];
  const words = guide && Object.hasOwn(guide.languages, locale) && guide.languages[locale];
  if (words) await keep([...guide.files, ...words], event);
}
