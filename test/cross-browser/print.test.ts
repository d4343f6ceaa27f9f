import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.js';
import { inEachBrowser } from './support/in-each-browser.js';
import { paperText } from './support/paper-text.js';
import type { Tab } from './support/tab.js';

const printed = async (tab: Tab): Promise<string> => paperText(await tab.page.pdf());

const folder = mkdtempSync(join(tmpdir(), 'rahnuma-print-'));
const sheet = join(folder, 'sheet.pdf');
afterAll(() => rmSync(folder, { recursive: true }));

/** Firefox prints without asking, into a file. */
const PRINTER = 'print.printer_Mozilla_Save_to_PDF';
const INTO_A_FILE = {
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  [`${PRINTER}.print_to_file`]: true,
  [`${PRINTER}.print_to_filename`]: sheet,
};

inEachBrowser(
  (open, name) => {
    test('the site prints where the visitor stands, without its footer', async () => {
      const tab = await open('/site/sim-registration-pk/en/');
      await tab.choose('no-code');
      const title = await tab.text('[data-node] >>> .title');
      const paper = await printed(tab);
      expect(paper).toContain(title);
      expect(paper).not.toContain('Rahnuma is free');
    });

    test('the start view is printed with its problems', async () => {
      const tab = await open('/site/sim-registration-pk/en/');
      await tab.seesStart();
      expect(await printed(tab)).toContain('The verification code does not come');
    });

    test('a page with a launcher is printed without the button', async () => {
      const tab = await open('/launcher.html');
      await tab.sees('[part=button]');
      const paper = await printed(tab);
      expect(paper).toContain('A page that somebody prints.');
      expect(paper).not.toContain('Help');
    });

    // Chromium without a window prints nothing by itself.
    if (name === 'Firefox') {
      test('the hand-over is printed alone', async () => {
        const tab = await open('/guide.html');
        await tab.choose('no-code', 'android', 'none');
        await tab.seesNode('no-code/toggle-flight-mode');
        await tab.click('[data-action=handover]');
        await tab.sees('article[lang=ur]');
        await tab.click('[data-action=print]');
        const paper = await eventually(() => paperText(readFileSync(sheet)));
        expect(paper).toContain('The verification code does not come');
        expect(paper).not.toContain('Back to top');
        expect(await tab.page.$('iframe')).toBeNull();
      });
    }
  },
  { extraPrefsFirefox: INTO_A_FILE },
);
