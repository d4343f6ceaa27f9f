/** The published package has types for its converters only. Each pair is two words with a space between; pairs are parted by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
