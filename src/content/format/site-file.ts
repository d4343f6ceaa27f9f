import * as v from 'valibot';
import { locale } from '../../rules/structure/shapes.js';
import { about } from './about.js';

const text = v.pipe(v.string(), v.nonEmpty('Words are not empty'));

const byLanguage = (description: string) =>
  v.optional(
    about(
      v.pipe(v.record(locale, text), v.minEntries(1, 'There are words in at least one language')),
      description,
    ),
  );

const address = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/,
    'An address begins with https:// and has no ? or #, such as https://help.example.org/',
  ),
);

const picture = (endings: string) =>
  v.pipe(
    v.string(),
    v.regex(
      new RegExp(`^[^\\\\]+\\.(${endings.replaceAll(', ', '|')})$`),
      `A picture is a file beside this one that ends in ${endings}`,
    ),
  );

const stylesheet = v.pipe(
  v.string(),
  v.regex(/^[^\\]+\.css$/, 'A theme is a file beside this one that ends in .css'),
);

const colour = (what: string) =>
  v.optional(
    about(
      v.pipe(
        v.string(),
        v.regex(
          /^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/,
          'A colour is written #rgb or #rrggbb, in quotes',
        ),
      ),
      what,
      '#7a1f5c',
    ),
  );

const scheme = (screens: string) =>
  v.optional(
    about(
      v.strictObject({
        text: colour('Words.'),
        background: colour('Behind everything.'),
        quiet: colour('Less important words.'),
        line: colour('Lines and borders.'),
        link: colour('Links.'),
        callout: colour('Behind notes.'),
      }),
      screens,
    ),
  );

/** `site.yaml`: what is said of a site as a whole. All of it may be left out. */
export const siteFile = v.strictObject({
  title: byLanguage('What the site is called, by language; each page names it.'),
  address: v.optional(
    about(
      address,
      'Where the site will be: search engines and shared links need the whole address.',
    ),
  ),
  logo: v.optional(about(picture('svg, png, webp, jpg'), 'A picture beside the title.')),
  icon: v.optional(
    about(
      picture('svg, png'),
      'A square picture that stands for the site in tabs and among the apps of a phone; as PNG, at least 512 × 512 pixels.',
    ),
  ),
  card: v.optional(
    about(
      picture('png, jpg'),
      'A picture that chats and social networks show beside a link to any page, 1200 × 630 pixels large.',
    ),
  ),
  colours: v.optional(
    about(
      v.strictObject({ light: scheme('On light screens.'), dark: scheme('On dark screens.') }),
      'Colours for light and dark screens; what is left out stays as it is.',
    ),
  ),
  theme: v.optional(
    about(
      stylesheet,
      'Style rules of your own, for all pages and for the widget in them.',
      'theme.css',
    ),
  ),
  footer: byLanguage('What stands at the end of each page, by language.'),
});

export type SiteFile = v.InferOutput<typeof siteFile>;
