/** Characters that mean the same but differ between keyboards and spellings. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[ي]/g, 'ی'],
  [/[ك]/g, 'ک'],
  [/[هۃة]/g, 'ہ'],
  [/[أإآ]/g, 'ا'],
  [/[\u064b-\u065f\u0670\u0640]/g, ''],
  [/[’'`]/g, ''],
];

/** Words of English, Roman Urdu and Urdu that say nothing about the problem. */
const STOP = new Set(
  (
    'a an the is are was be been am i my me mine we our you your it its to of in on at for from and or but so ' +
    'this that there please help hi hello how what why when do does did can could will would have has had ' +
    'hai hain he ho hoon hun tha thi the ka ki ke ko se me mein main mai ne aur ya bhi kya kia kyun kyu mera meri ' +
    'mere mujhe mjhe hum ap aap apna apni sir bhai plz pls wala wali par pe raha rahi rahe rha rhi gaya gya gai ' +
    'ہے ہیں ہو ہوں تھا تھی کا کی کے کو سے میں نے اور یا بھی کیا کیوں میرا میری میرے مجھے ہم آپ اپنا اپنی پر رہا رہی رہے گیا گئی یہ وہ'
  ).split(' '),
);

/** Chinese characters that mean little by themselves. */
const STOP_SIGNS = /[的了吗呢啊吧我你您他她它是在有和也就都很请]/g;

/**
 * The terms by which a text is found: its words, folded so that different spellings of Roman Urdu match. Chinese has no spaces:
 * there, each pair of neighbouring characters is a term.
 */
export function searchTerms(text: string): string[] {
  let folded = text.normalize('NFKC').toLowerCase();
  for (const [sign, same] of SAME) folded = folded.replace(sign, same);
  const terms: string[] = [];
  for (const [run] of folded.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (/\p{Script=Han}/u.test(run)) terms.push(...pairs(run));
    else if (!STOP.has(run)) terms.push(/^[a-z]+$/.test(run) ? foldLatin(run) : run);
  }
  return terms;
}

function pairs(run: string): string[] {
  return run
    .split(STOP_SIGNS)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const signs = Array.from(part);
      if (signs.length === 1) return signs;
      return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
    });
}

/** Makes doubled letters single, and unites what Roman Urdu spells in several ways: nahi, nahin, nahee, nai. */
function foldLatin(word: string): string {
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/^na?[hy]?(i|e|ee)n?$/, 'nahi')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/q|ck/g, 'k')
    .replace(/ph/g, 'f');
}
