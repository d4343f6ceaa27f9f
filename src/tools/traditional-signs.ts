import pairs from 'opencc-js/dict/TSCharacters';

/** The file with the Chinese signs that the search takes as the same; generated from OpenCC's table. */
export const TRADITIONAL_SIGNS_FILE = 'src/ui/search/traditional-signs.json';

/**
 * Each traditional sign followed by its simplified one, of those whose simplified sign is in GB 2312: the signs in usual use. The
 * table is the one of OpenCC (https://github.com/BYVoid/OpenCC, Apache-2.0), as `opencc-js` publishes it.
 */
export function traditionalSignsJson(): string {
  const usual = gb2312();
  const signs = pairs
    .split('|')
    .map((pair) => pair.replace(' ', ''))
    .filter((pair) => Array.from(pair).length === 2 && usual.has(Array.from(pair)[1] ?? ''))
    .join('');
  return `${JSON.stringify({ source: 'OpenCC, TSCharacters, Apache-2.0', signs }, null, 2)}\n`;
}

/** The Chinese signs of GB 2312: its rows 16 to 87, in the bytes of GBK. */
function gb2312(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const signs = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      signs.add(decoder.decode(new Uint8Array([row, cell])));
    }
  }
  return signs;
}
