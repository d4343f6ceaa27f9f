import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isOwnRequest } from './is-own-request.js';
import { pageFiles } from './page-files.js';
import { pictureFile } from './picture-file.js';
import { readBody } from './read-body.js';
import { readState, type StudioSettings } from './read-state.js';
import { StateStream } from './state-stream.js';
import { watchFolder } from './watch-folder.js';
import { writeJourney } from './write-journey.js';

export interface ServeStudio extends StudioSettings {
  /** The folder with the built page. */
  readonly page: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface ServedStudio {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Nothing is loaded from elsewhere, and no other page may show this one in a frame. */
const HEADERS = {
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`,
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * Serves the studio of one guide on this computer only, and reads the guide again each time a file of it is saved. Rejects where the port
 * is taken or the page is not built.
 */
export async function serveStudio({ page, port, ...settings }: ServeStudio): Promise<ServedStudio> {
  const files = pageFiles(page);
  const stream = new StateStream();
  let read = readState(settings);
  const readAgain = () => {
    read = readState(settings, read);
    stream.send(read.state);
  };

  const get = (path: string, response: ServerResponse) => {
    const file = files.get(path) ?? pictureFile(path, read.pictures);
    if (path === '/state') stream.add(response, read.state);
    else if (!file) refuse(response, 404);
    else {
      response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' });
      response.end(file.content);
    }
  };
  const post = async (path: string, request: IncomingMessage, response: ServerResponse) => {
    if (path !== '/journeys') {
      refuse(response, 404);
      return;
    }
    try {
      const { status, message } = writeJourney(settings.folder, await readBody(request));
      tell(response, status, message);
    } catch (cause) {
      tell(response, 500, (cause as Error).message);
    }
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const path = (request.url ?? '/').replace(/\?.*/, '');
    if (!isOwnRequest(request, request.socket.localPort ?? 0)) refuse(response, 403);
    else if (request.method === 'GET') get(path, response);
    else if (request.method === 'POST') void post(path, request, response);
    else refuse(response, 405);
  };

  const server = createServer(answer);
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const stopWatching = watchFolder(settings.folder, readAgain);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        stopWatching();
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const refuse = (response: ServerResponse, code: number): void => {
  response.writeHead(code).end();
};

const tell = (response: ServerResponse, code: number, message: string): void => {
  response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' }).end(message);
};
