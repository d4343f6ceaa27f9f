import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

const HEADERS = {
  'content-encoding': 'br',
  'cache-control': 'public, max-age=31536000, immutable',
  // Lets pages read the clock to 5 microseconds.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves folders from memory, compressed with Brotli beforehand so that compressing takes no part in what is measured. */
export async function serveCompressed(
  root: string,
  folders: readonly string[],
): Promise<{ origin: string; close(): void }> {
  const files = new Map<string, Buffer>(
    folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((path) => statSync(join(root, path)).isFile())
        .map((path) => [`/${path}`, brotliCompressSync(readFileSync(join(root, path)))] as const),
    ),
  );
  files.set('/blank.html', brotliCompressSync('<!doctype html><title>Blank</title>'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = files.get(pathname);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    const length = content.byteLength;
    response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-length': length });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
