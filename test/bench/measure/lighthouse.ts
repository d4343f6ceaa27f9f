import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../../support/find-browser.js';
import { median } from '../report/median.js';

/** What Lighthouse says of a page, on the slow phone and network that it imitates. */
export interface LighthouseFigures {
  readonly page: string;
  /** Of 100. */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** In milliseconds, but for the layout shift, which has no unit. */
  readonly figures: Readonly<Record<(typeof AUDITS)[number], number>>;
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export const AUDITS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number } | undefined>>;
  readonly audits: Readonly<Record<string, { readonly numericValue: number } | undefined>>;
}

/**
 * Asks Lighthouse about pages: the median of each figure.
 *
 * @param installed a folder in which Lighthouse is installed
 * @param pages the addresses of the pages, by what they are called
 */
export async function measureWithLighthouse(
  installed: string,
  pages: ReadonlyMap<string, string>,
  runs: number,
): Promise<LighthouseFigures[]> {
  const measured: LighthouseFigures[] = [];
  for (const [page, address] of pages) {
    const reports: Report[] = [];
    while (reports.length < runs) reports.push(await reportOf(installed, address, TRIES));
    const medians = <Name extends string>(names: readonly Name[], read: Read) =>
      Object.fromEntries(
        names.map((name) => [name, median(reports.map((report) => read(report, name)))]),
      ) as Record<Name, number>;
    measured.push({
      page,
      scores: medians(CATEGORIES, ({ categories }, name) => (categories[name]?.score ?? NaN) * 100),
      figures: medians(AUDITS, ({ audits }, name) => audits[name]?.numericValue ?? NaN),
    });
  }
  return measured;
}

type Read = (report: Report, name: string) => number;

/** Now and then Lighthouse misses the beginning of a page, and asks to be run again. */
const TRIES = 3;

/** In a process of its own, beside which this one serves the page. */
async function reportOf(installed: string, address: string, tries: number): Promise<Report> {
  const { executablePath, args } = findBrowser() ?? { executablePath: undefined, args: [] };
  const command = [
    'lighthouse',
    address,
    '--quiet',
    '--output=json',
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=${['--headless', ...args].join(' ')}`,
  ];
  try {
    const { stdout } = await promisify(execFile)('npx', command, {
      cwd: installed,
      maxBuffer: 1e8,
      env: { ...process.env, ...(executablePath !== undefined && { CHROME_PATH: executablePath }) },
    });
    return JSON.parse(stdout) as Report;
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    if (tries > 1) return reportOf(installed, address, tries - 1);
    throw new Error(`Lighthouse failed ${TRIES} times at ${address}: ${stderr}`, { cause: error });
  }
}
