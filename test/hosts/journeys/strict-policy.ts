import { strict as assert } from 'node:assert';
import type { Page } from 'playwright';
import { journey } from '../support/journey.js';
import type { Stage } from '../support/stage.js';

/** A very strict policy: nothing inline, and only named code may turn text into scripts or markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page with a strict policy, and a browser that gives it no storage. */
export async function strictPolicy(stage: Stage): Promise<void> {
  const origin = await stage.serve({ headers: { 'content-security-policy': POLICY } });
  const visit = async (page: Page) => {
    await page.addInitScript(noteViolations);
    await page.goto(origin);
    await page.locator('rahnuma-search input').fill('no code');
    await page.locator('rahnuma-search [data-point]').first().waitFor();
    await page.locator('[data-locale=ur]').click();
    await page.locator('.guide[lang=ur]').waitFor();
    await journey(page);
    await page.locator('[data-action=handover]').click();
    await page.locator('rahnuma-handover dialog[open]').waitFor();
    assert.deepEqual(await page.evaluate(() => window.violations), []);
  };

  await stage.check('keeps to the policy', visit);

  await stage.check('does without storage where it is denied', async (page) => {
    await page.addInitScript(denyStorage);
    await visit(page);
    await assert.rejects(() => page.evaluate(() => localStorage.length), /SecurityError/);
  });
}

declare global {
  interface Window {
    violations: string[];
  }
}

function noteViolations(): void {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
}

function denyStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }
}
