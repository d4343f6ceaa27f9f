import * as v from 'valibot';
import { scenariosFile, type Journey } from '../format/scenarios-file.js';

/** A journey of which nothing is known yet; `undefined` where it has not the shape of one, or no name. */
export function readJourney(data: unknown): Journey | undefined {
  const { success, output } = v.safeParse(scenariosFile.item, data);
  return success && output.name.trim() !== '' ? output : undefined;
}
