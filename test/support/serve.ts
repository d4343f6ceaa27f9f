import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
};

export interface ServeOptions {
  /** Sent with every response. */
  readonly headers?: OutgoingHttpHeaders;
  /** Texts to replace in the pages, such as another site's origin, which is known only once that site is served. */
  readonly replace?: Readonly<Record<string, string>>;
  /** The subfolder to serve; without it, the whole folder. */
  readonly within?: string;
  /** Whether to compress with Brotli, as a good host does. */
  readonly compress?: boolean;
  /** What is wrong with the host at the moment: it cannot be reached, never answers, or is out of order. */
  readonly trouble?: () => HostTrouble | undefined;
  /** Handles requests that are not for a file. */
  readonly render?: Handler;
}

export type HostTrouble = 'gone' | 'silent' | 'broken';

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const root = join(folder, options.within ?? '');
  const server = createServer((request, response) => {
    const trouble = options.trouble?.();
    if (trouble === 'gone') return void request.socket.destroy();
    if (trouble === 'silent') return;
    if (trouble === 'broken') return void response.writeHead(503).end();
    void answer(root, options, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function answer(
  folder: string,
  { headers = {}, replace = {}, compress = false, render }: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const wanted = pathname.endsWith('/') && !render ? `${pathname}index.html` : pathname;
  const path = normalize(join(folder, decodeURIComponent(wanted)));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value ?? '');
  try {
    if (!path.startsWith(folder + sep)) throw new Error('Outside of the folder');
    const file = await readFile(path);
    const isPage = type.startsWith('text/html');
    const content = isPage ? replaced(file.toString(), replace) : file;
    const encoding = compress ? { 'content-encoding': 'br' } : {};
    response.writeHead(200, { 'content-type': type, ...encoding });
    response.end(compress ? brotliCompressSync(content) : content);
  } catch {
    if (render) render(request, response);
    else response.writeHead(404).end();
  }
}

const replaced = (page: string, by: Readonly<Record<string, string>>): string =>
  Object.entries(by).reduce((text, [from, to]) => text.replaceAll(from, to), page);
