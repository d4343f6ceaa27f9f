/** What is said when not even the words of the guide could be loaded. */
const WORDS: Readonly<Record<string, { readonly failed: string; readonly retry: string }>> = {
  en: { failed: 'The guide could not be loaded. Check the connection.', retry: 'Try again' },
  zh: { failed: '指南加载失败，请检查网络。', retry: '重试' },
  ur: { failed: 'گائیڈ نہیں کھل سکی۔ انٹرنیٹ چیک کریں۔', retry: 'دوبارہ کوشش کریں' },
};

export const FALLBACK_LOCALES = Object.keys(WORDS);

export const fallbackWords = (locale: string) => WORDS[locale] ?? { failed: '', retry: '' };
