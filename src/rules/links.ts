import type { DataPath } from '../model/data-path.js';
import type { Guide } from '../model/guide.js';
import { SCHEMES, isAddress, urlOf } from './address.js';
import type { Reporter } from './reporter.js';

/** The hosts to which a guide may lead, subdomains included; any where there are none. */
export type Hosts = readonly string[] | undefined;

/** Holds the links of words against what a guide may lead to: addresses of some schemes, or a problem of its own. */
export class LinkCheck {
  readonly #problems: ReadonlySet<string>;
  readonly #hosts: Hosts;

  constructor(guide: Guide, hosts: Hosts) {
    this.#problems = new Set(guide.problems.map(({ id }) => id));
    this.#hosts = hosts;
  }

  check(target: string, path: DataPath, reporter: Reporter): void {
    if (isAddress(target)) checkAddress(target, SCHEMES, this.#hosts, path, reporter);
    else if (!this.#problems.has(target)) {
      const message = `The link “${target}” is neither an address nor a problem of this guide`;
      reporter.add('unknown-target', path, message, { wrong: target, known: this.#problems });
    }
  }
}

/** Finds addresses of contacts and sources that are none of a page. A source may be any page, also one without https. */
export function checkPages(guide: Guide, hosts: Hosts, reporter: Reporter): void {
  for (const [id, { channels }] of Object.entries(guide.contacts)) {
    channels.forEach((channel, index) => {
      if (channel.kind !== 'web') return;
      const path = ['contacts', id, 'channels', index, 'url'];
      checkAddress(channel.url, ['https:'], hosts, path, reporter);
    });
  }
  for (const [id, { url }] of Object.entries(guide.sources)) {
    if (url === undefined) continue;
    checkAddress(url, ['https:', 'http:'], undefined, ['sources', id, 'url'], reporter);
  }
}

function checkAddress(
  address: string,
  schemes: readonly string[],
  hosts: Hosts,
  path: DataPath,
  reporter: Reporter,
): void {
  const url = urlOf(address);
  if (url === undefined || !schemes.includes(url.protocol)) {
    const message = `The address “${address}” is of a kind that cannot stand here`;
    const fix = `Write a whole address that begins with ${schemes.join(', ')}`;
    reporter.add('forbidden-link', path, message, fix);
  } else if (url.protocol === 'https:' && !isAllowed(url, hosts)) {
    const message = `The link leads to “${url.hostname}”, which is not among the link-hosts`;
    const fix = 'Use an address of an allowed host, or add the host to “link-hosts” in guide.yaml';
    reporter.add('forbidden-link', path, message, fix);
  }
}

const isAllowed = ({ hostname }: URL, hosts: Hosts): boolean =>
  hosts === undefined || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
