const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** What a locale in any spelling says, such as `ur_PK.UTF-8` or `ZH-hant`. */
interface Read {
  /** In its canonical spelling. */
  readonly tag: string;
  readonly language: string;
  /** Its likely script where it names none. */
  readonly script: string | undefined;
}

/** `undefined` for what is no locale. */
function read(locale: string): Read | undefined {
  const spelled = locale.trim().replace(/[.@].*/, '');
  try {
    const known = new Intl.Locale(spelled.replaceAll('_', '-'));
    const { language, script } = known.maximize();
    return { tag: known.toString(), language, script };
  } catch {
    return undefined;
  }
}

/** The direction in which a locale is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(read(locale)?.script ?? '') ? 'rtl' : 'ltr';

/**
 * The first of the `wanted` locales, in any spelling, that `available` has: by tag, else in the same script, else by language:
 * `zh_CN` finds `zh-Hans`, and so does `zh-TW` where there is no `zh-Hant`. Absent where none fits.
 */
export function bestLocale(
  wanted: readonly string[],
  available: readonly string[],
): string | undefined {
  const known = available.map((locale) => ({ locale, ...read(locale) }));
  for (const want of wanted.map(read)) {
    const ofLanguage = known.filter((each) => want && each.language === want.language);
    const found =
      ofLanguage.find(({ tag }) => tag === want?.tag) ??
      ofLanguage.find(({ script }) => script === want?.script) ??
      ofLanguage[0];
    if (found) return found.locale;
  }
  return undefined;
}
