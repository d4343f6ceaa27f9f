/** Why something is not written as a language is, in one line. */
export function languageFault(locale: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(locale);
    return canonical === locale
      ? undefined
      : `A language is written “${String(canonical)}”, not “${locale}”.`;
  } catch {
    return `“${locale}” is no language. Write it like “es” or “zh-Hant”.`;
  }
}
