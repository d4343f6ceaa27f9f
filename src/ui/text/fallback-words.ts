interface FallbackWords {
  readonly failed: string;
  readonly retry: string;
  readonly refused: string;
  readonly details: string;
}

const EN: FallbackWords = {
  failed: 'The guide could not be loaded. Check the connection.',
  retry: 'Try again',
  refused: 'This guide has a fault and cannot be shown.',
  details: 'For the owner of this site',
};

const WORDS: Readonly<Record<string, FallbackWords>> = {
  en: EN,
  zh: {
    failed: '指南加载失败，请检查网络。',
    retry: '重试',
    refused: '此指南有错误，无法显示。',
    details: '供网站管理员查看',
  },
  ur: {
    failed: 'گائیڈ نہیں کھل سکی۔ انٹرنیٹ چیک کریں۔',
    retry: 'دوبارہ کوشش کریں',
    refused: 'اس گائیڈ میں خرابی ہے، اس لیے یہ نہیں کھل سکتی۔',
    details: 'ویب سائٹ کے مالک کے لیے',
  },
};

export const FALLBACK_LOCALES = Object.keys(WORDS);

/** What is said when not even the words of the guide are there; in English where no other fits. */
export const fallbackWords = (locale: string): FallbackWords =>
  WORDS[locale.split('-')[0] ?? ''] ?? EN;
