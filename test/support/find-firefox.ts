import { findProgram } from './find-program.js';

/** A Firefox for the tests that run in each browser: the one in FIREFOX_PATH, or an installed one. */
export const findFirefox = (): string | undefined =>
  findProgram(
    [
      process.env.FIREFOX_PATH,
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    ['firefox', 'firefox-esr'],
  );
