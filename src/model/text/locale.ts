const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** Languages that are usual, in their usual script. */
const USUAL = { ltr: /^(de|en|es|fr|hi|id|pt|ru|tr|zh)$/, rtl: /^(ar|fa|he|ur)$/ };

/** A locale in any spelling, such as `ur_PK.UTF-8` or `ZH-hant`; `undefined` for what is none. */
function read(locale: string): Intl.Locale | undefined {
  const spelled = locale.trim().replace(/[.@].*/, '');
  try {
    return new Intl.Locale(spelled.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** The script that a locale names, or its likely one. Finding the first likely one takes a browser long: 40 ms on a slow phone. */
const scriptOf = (locale: Intl.Locale): string | undefined =>
  locale.script ?? locale.maximize().script;

/** Whether what is written in one locale can be read by who reads the other: `pt-BR` and `pt`, but not `ur-Latn` and `ur`. */
export function haveSameScript(one: string, other: string): boolean {
  const [first, second] = [read(one), read(other)];
  return first !== undefined && second !== undefined && scriptOf(first) === scriptOf(second);
}

/** The direction in which a locale is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const known = read(locale);
  if (!known) return 'ltr';
  if (!known.script && USUAL.rtl.test(known.language)) return 'rtl';
  if (!known.script && USUAL.ltr.test(known.language)) return 'ltr';
  return RIGHT_TO_LEFT.has(scriptOf(known) ?? '') ? 'rtl' : 'ltr';
}

/**
 * The first of the `wanted` locales, in any spelling, that `available` has: by tag, else in the same script, else by language:
 * `zh_CN` finds `zh-Hans`, and so does `zh-TW` where there is no `zh-Hant`. Absent where none fits.
 */
export function bestLocale(
  wanted: readonly string[],
  available: readonly string[],
): string | undefined {
  const known = available.map((locale) => ({ locale, as: read(locale) }));
  for (const want of wanted.map(read)) {
    if (!want) continue;
    const ofLanguage = known.filter(({ as }) => as?.language === want.language);
    const found =
      ofLanguage.length > 1
        ? (ofLanguage.find(({ as }) => as?.toString() === want.toString()) ??
          ofLanguage.find(({ as }) => as && scriptOf(as) === scriptOf(want)))
        : undefined;
    const best = found ?? ofLanguage[0];
    if (best) return best.locale;
  }
  return undefined;
}
