import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { eventually } from '../support/eventually.js';

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An nginx that serves a folder by a recipe, at a socket in a folder of its own. */
export class NginxSite {
  /** The folder that it serves. */
  readonly files: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'rahnuma-nginx-'));
  readonly #socket: string;
  #nginx: ChildProcess | undefined;
  #said = '';

  constructor() {
    this.files = join(this.#folder, 'files');
    this.#socket = join(this.#folder, 'http.sock');
    mkdirSync(this.files);
  }

  /** @param recipe a server for `/srv/help/` at port 80, as it would stand in `conf.d` */
  async start(program: string, recipe: string): Promise<void> {
    const own = recipe
      .replace('listen 80;', `listen unix:${this.#socket};`)
      .replaceAll('/srv/help/', `${this.files}/`);
    writeFileSync(join(this.#folder, 'help.conf'), own);
    const config = join(this.#folder, 'nginx.conf');
    writeFileSync(config, this.#config());
    const args = ['-p', this.#folder, '-e', 'stderr', '-c', config];
    this.#nginx = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#nginx.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    await eventually(() =>
      this.get('/').catch(() => {
        throw new Error(`nginx does not answer: ${this.#said}`);
      }),
    );
  }

  async stop(): Promise<void> {
    if (this.#nginx?.exitCode === null) {
      // It has no other process, and may not listen yet to a politer signal.
      this.#nginx.kill('SIGKILL');
      await once(this.#nginx, 'exit');
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What it answers; what is compressed is given as it was before. */
  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const asked = request({
      socketPath: this.#socket,
      path,
      headers: { host: 'help.example.org', ...headers },
    }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    const content = await buffer(response);
    const isZipped = response.headers['content-encoding'] === 'gzip';
    const body = (isZipped ? gunzipSync(content) : content).toString();
    return { status: response.statusCode, headers: response.headers, body };
  }

  /** What stands around a recipe; everything that it writes is in its own folder. */
  #config(): string {
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${this.#folder}/${name};`,
    );
    return `daemon off;
master_process off;
pid ${this.#folder}/nginx.pid;
events {}
http {
  access_log off;
  ${places.join('\n  ')}
  include ${this.#folder}/help.conf;
}
`;
  }
}
