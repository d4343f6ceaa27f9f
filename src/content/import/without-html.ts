const BREAK = /<\/?(?:br|p|div|li|tr|hr|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const LOOKS =
  /<\/?(?:a|abbr|b|big|blockquote|center|code|del|em|font|i|img|ins|kbd|mark|ol|pre|q|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tt|u|ul|var)(?:\s[^<>]*)?\/?>/gi;

/** Words without the tags of HTML; where these begin a new line, one begins. Other words between < and > stay, such as `<your name>`. */
export const withoutHtml = (words: string): string => words.replace(BREAK, '\n').replace(LOOKS, '');
