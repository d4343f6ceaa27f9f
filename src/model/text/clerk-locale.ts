import type { Guide } from '../guide.js';
import { bestLocale } from './locale.js';

/** The language of the clerk: the one that the page names, else Urdu, English, or the one that the guide is written in. */
export const clerkLocale = (
  { locales, sourceLocale }: Pick<Guide, 'locales' | 'sourceLocale'>,
  wanted?: string | null,
): string => bestLocale([wanted ?? 'ur', 'en'], locales) ?? sourceLocale;
