import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildOutput } from '../support/build-output.js';
import { RECIPES } from './read-statistics.js';
import { GTAG, PLAUSIBLE } from './stand-ins.js';

/** As strict as the widget, the recipes and their endpoint allow. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:";

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A site that uses the script-tag build under a strict policy, and records what is sent to its endpoint. */
export class StatisticsSite {
  origin = '';
  /** The requests to the endpoint: each body as it was sent, and its content type. */
  readonly bodies: { readonly type: string | undefined; readonly body: string }[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'rahnuma-statistics-'));
  readonly #files = new Map([...RECIPES, ['plausible.js', PLAUSIBLE], ['gtag.js', GTAG]]);
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async open(): Promise<void> {
    buildOutput('embed', this.#folder);
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Adds a page with these scripts, in this order, and returns its address. */
  page(name: string, body: string, scripts: readonly string[]): string {
    const tags = scripts.map((src) => `<script type="module" src="/${src}"></script>`);
    this.#files.set(
      `${name}.html`,
      `<!doctype html><html lang="en"><title>Site</title><link rel="icon" href="data:,">
       ${tags.join('')}<body>${body}</body></html>`,
    );
    return `${this.origin}/${name}.html`;
  }

  /** All that was recorded, in order; each request holds a list. */
  get recorded(): unknown[] {
    return this.bodies.flatMap(({ body }) => JSON.parse(body) as unknown[]);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.origin).pathname.slice(1);
    if (request.method === 'POST' && path === 'statistics') {
      this.bodies.push({ type: request.headers['content-type'], body: await text(request) });
      response.writeHead(204).end();
      return;
    }
    const file = this.#files.get(path) ?? this.#built(path);
    // A page with a frame has to allow frames; it allows only this site.
    const policy = path.startsWith('framed') ? `${POLICY}; frame-src 'self'` : POLICY;
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[extname(path)] ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(file);
  }

  #built(path: string): Buffer | undefined {
    if (!path.startsWith('embed/')) return undefined;
    try {
      return readFileSync(join(this.#folder, normalize(path.slice('embed/'.length))));
    } catch {
      return undefined;
    }
  }
}
