import type { SiteTimes } from '../scale/time-site.js';
import { MANY } from '../pages/page.js';
import { NETWORKS } from '../measure/networks.js';
import { SLOWDOWN } from '../measure/slowdown.js';

/** What `docs/performance.md` is made of. */
export interface Results {
  /** As Markdown. */
  readonly sideBySide: string;
  /** As Markdown. */
  readonly site: string;
  /** As Markdown. */
  readonly lighthouse: string;
  /** As Markdown. */
  readonly scale: string;
  readonly siteTimes: SiteTimes;
  readonly circumstances: string;
  readonly runs: number;
  readonly answers: number;
}

const networks = NETWORKS.map(
  ({ name, roundTrip, rate }) => `${name} (${roundTrip} ms there and back, ${rate / 1000} Mbit/s)`,
).join(', ');

/** Writes the page that shows the figures and says what they mean. */
export const performancePage = ({
  sideBySide,
  site,
  lighthouse,
  scale,
  siteTimes,
  circumstances,
  runs,
  answers,
}: Results): string => `# Performance

\`npm run bench\` measures what is on this page; \`npm run bench -- --write\` writes it anew. The figures are of one run, with
${circumstances}.

## Side by side

Three pages show the same guide, SIM registration in Pakistan, in English, and are measured in turn:

- **widget**: a page with \`<rahnuma-guide>\` and the script-tag file, loaded as the README says.
- **hand-written**: what a front-end developer would write by hand for this one guide: one page, one style sheet, one script
  without a framework, and one JSON file with the whole guide, which the page preloads.
- **SurveyJS**: the guide as a survey with a page for each node, shown by \`survey-core\` and \`survey-js-ui\`; which page is next is
  decided by the routing of the hand-written page.

All are bundled, minified and compressed with Brotli.

${sideBySide}

- **First question shown**: from the start of the navigation, with nothing cached, until the problems to pick are in the page and a frame
  with them was made. The processor is made ${SLOWDOWN} times slower, and the networks are imitated by the browser: ${networks}.
- **Answer**: from the click until the next node is laid out, on a processor made ${SLOWDOWN} times slower. Each page takes the same ${answers} answers in
  each run, and at each node it is checked that all show the same heading.
- **One guide more**: how much more memory is in use with ${MANY} guides on the page than with one, divided by ${MANY - 1}, after the rubbish was collected:
  objects of the scripts, and what elements and styles take in the browser.
- Each figure is the median of ${runs} runs, for the answers of all answers in them. The columns with ÷ say how many times as much the widget has.

### What to bear in mind

- The hand-written page can do less: no hand-over in the language of the clerk, nothing kept over a reload, no links into the guide, no events, no facts
  given by the page, and its styles and the page’s own would meet. Its search matches whole words.
- The survey can do less still: no language switch, no search, no list of the answers so far, and all contacts for all visitors. It has checks,
  types of questions and translations that this guide does not use.
- A slowed down processor is not a phone: memory, graphics and storage stay as fast as they are. On a machine that has other work to do, all times
  grow; the ratios are steadier than the times.
- The browser imitates a network without lost packets, and the time to look up a name and to open a connection is left out.

## A page of a site

The front page of the guide on the stand-alone site, as \`rahnuma site\` writes it, beside the hand-written page. Its problems are in the page
itself: they are shown before any script has run, and the widget takes their place later.

${site}

What Lighthouse says of some pages of that site, of 100 at most, and when each is there on the phone and network that it imitates by default
(a processor 4 times slower, 150 ms there and back, 1.6 Mbit/s):

${lighthouse}

## Large guides

Generated guides: chains with remedies and branches, where facts are asked and read along the way. Times in milliseconds, without a browser, on
a processor that is not slowed down.

${scale}

- **Check and proof**: from the text of the YAML files to the findings, every combination of node and facts explored. A guide of more
  than 5,000 nodes is refused.
- **Compile**: from the checked structure to the whole statechart, which tools use; a visit makes only the charts of the nodes it comes to. **First snapshot**: from there to the start view.
- **Late answer**: the 300th answer of a visit, or the last one where the chain has fewer. Both answers are medians of 31 times.
- **A site**: \`rahnuma site\` takes ${seconds(siteTimes.site)} s from the text of the YAML files of 1,000 nodes with 12 facts in three languages to
  ${siteTimes.files.toLocaleString('en')} files on the disk, without its drawn pictures.
`;

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
