import type { HTTPRequest, Page } from 'puppeteer-core';
import { eventually } from '../../support/eventually.js';

/** How long to wait for anything, in milliseconds. */
const PATIENCE = 20_000;

/** A browser tab, as a visitor uses it. Selectors reach into shadow roots. */
export class Tab {
  #lost: RegExp | undefined;
  #isListening = false;

  constructor(readonly page: Page) {
    page.setDefaultTimeout(PATIENCE);
  }

  /** From now on requests to such addresses fail, as without a network; without a pattern, none does. */
  async lose(addresses?: RegExp): Promise<void> {
    this.#lost = addresses;
    if (this.#isListening) return;
    this.#isListening = true;
    await this.page.setRequestInterception(true);
    this.page.on('request', (request) => void this.#answer(request));
  }

  /** Clicks an element as soon as it is visible. Where it is replaced in that moment, its successor is clicked. */
  async click(selector: string): Promise<void> {
    await eventually(async () => {
      const found = await this.page.waitForSelector(`>>> ${selector}`, { visible: true });
      await found?.click();
    });
  }

  /** Types at the end of a field. */
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.page.keyboard.type(text);
  }

  /** Picks problems or gives answers in the widget, each at the node that the one before led to. */
  async choose(...ids: string[]): Promise<void> {
    for (const id of ids) {
      await this.click(`button:is([data-problem="${id}"], [data-answer="${id}"])`);
    }
  }

  /** Opens another tab of the same visitor. */
  async another(address: string): Promise<Tab> {
    const page = await this.page.browserContext().newPage();
    await page.bringToFront();
    await page.goto(address);
    return new Tab(page);
  }

  /** Waits until there is such an element and it is visible. */
  async sees(selector: string): Promise<void> {
    await this.page.waitForSelector(`>>> ${selector}`, { visible: true });
  }

  /** Waits until the widget shows this node. A plain page that has it stays in the document, hidden. */
  seesNode = (id: string): Promise<void> => this.sees(`[part~=node][data-node="${id}"]`);

  seesStart = (): Promise<void> => this.sees('button[data-problem]');

  /** The text of an element; waits for the element. */
  async text(selector: string): Promise<string> {
    const found = await this.page.waitForSelector(`>>> ${selector}`);
    return (await found?.evaluate((element) => element.textContent.trim())) ?? '';
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const isLost = this.#lost?.test(request.url()) ?? false;
    // A request that the page itself has dropped in the meantime can be neither refused nor let through.
    await (isLost ? request.abort() : request.continue()).catch(() => undefined);
  }
}
