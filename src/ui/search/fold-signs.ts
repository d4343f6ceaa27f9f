import traditional from './traditional-signs.json' with { type: 'json' };

/** Signs that mean the same but differ between keyboards and spellings. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[ي]/g, 'ی'],
  [/[ك]/g, 'ک'],
  [/[هۃة]/g, 'ہ'],
  [/[أإآ]/g, 'ا'],
  [/[\u064b-\u065f\u0670\u0640]/g, ''],
  [/[’'`]/g, ''],
];

/** The simplified sign of each traditional one. */
const SIMPLIFIED = new Map<string, string>();
const all = Array.from(traditional.signs);
for (let index = 0; index < all.length; index += 2) {
  SIMPLIFIED.set(all[index] ?? '', all[index + 1] ?? '');
}

/** The same text in small letters, with one sign for what is one: Arabic and Urdu letters, digits, Chinese. */
export function foldSigns(text: string): string {
  let folded = text.normalize('NFKC').toLowerCase();
  for (const [sign, same] of SAME) folded = folded.replace(sign, same);
  return (
    folded
      // The last four bits of an Arabic or an Urdu digit are its value.
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign)
  );
}
