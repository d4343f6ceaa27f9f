import type { DataPath } from '../../model/data-path.js';
import { nodesOf, problemOf } from '../../model/graph/guide-nodes.js';
import type { Guide } from '../../model/guide.js';
import { linkKindOf } from '../../model/text/link-kind.js';
import { SCHEMES, urlOf } from './address.js';
import { hiddenInAddress } from './hidden-signs.js';
import type { Fix, Reporter } from '../reporter.js';

/**
 * The hosts to which a guide may lead, subdomains included, and `self` for the site around it; any where there are none.
 */
export type Hosts = readonly string[] | undefined;

/** Stands among the hosts for the site around the guide. */
const SELF = 'self';

/** Holds the links of words against what a guide may lead to: addresses of some schemes, or a problem of its own. */
export class LinkCheck {
  readonly #problems: ReadonlySet<string>;
  /** The problem of each node, by the node’s name. */
  readonly #problemOf: ReadonlyMap<string, string>;
  readonly #hosts: Hosts;

  constructor(guide: Guide, hosts: Hosts) {
    this.#problems = new Set(guide.problems.map(({ id }) => id));
    this.#problemOf = new Map(
      [...nodesOf(guide).keys()].flatMap((id) => {
        const problem = problemOf(id);
        return [id, id.slice(problem.length + 1)].map((name): [string, string] => [name, problem]);
      }),
    );
    this.#hosts = hosts;
  }

  check(target: string, path: DataPath, reporter: Reporter): void {
    const kind = linkKindOf(target);
    if (kind === 'address') checkAddress(target, SCHEMES, this.#hosts, path, reporter);
    else if (kind === 'site') this.#checkSite(target, path, reporter);
    else if (!this.#problems.has(target)) {
      const message = `The link “${target}” is neither an address nor a problem of this guide`;
      reporter.add('unknown-target', path, message, this.#fixFor(target));
    }
  }

  /** A page of the site around the guide, which is not there wherever the guide is shown. */
  #checkSite(target: string, path: DataPath, reporter: Reporter): void {
    const hidden = hiddenFault(target);
    if (hidden) reporter.add('forbidden-link', path, ...hidden);
    else if (this.#hosts?.includes(SELF) === false) {
      const message = `The link “${target}” leads to a page of the site around the guide`;
      const fix = `Write a whole address; or add “${SELF}” to “link-hosts” in guide.yaml, if each site that shows the guide has that page`;
      reporter.add('forbidden-link', path, message, fix);
    }
  }

  #fixFor(target: string): Fix {
    if (isOfDevice(target)) return inCode(target);
    if (/^(\/\/|www\.|[^/?#]+\.[^/?#.]{2,}($|[/?#]))/.test(target)) {
      return `Write the whole address: https://${target.replace(/^\/\//, '')}`;
    }
    const problem = this.#problemOf.get(target);
    if (problem !== undefined) return `Links lead to problems, not to nodes: write “${problem}”`;
    return { wrong: target, known: this.#problems };
  }
}

/** Finds addresses of contacts that are none of a page. */
export function checkPages(guide: Guide, hosts: Hosts, reporter: Reporter): void {
  for (const [id, { channels }] of Object.entries(guide.contacts)) {
    channels.forEach((channel, index) => {
      if (channel.kind !== 'web') return;
      const path = ['contacts', id, 'channels', index, 'url'];
      checkAddress(channel.url, ['https:'], hosts, path, reporter);
    });
  }
}

/** Finds an address that cannot stand where it stands. */
export function checkAddress(
  address: string,
  schemes: readonly string[],
  hosts: Hosts,
  path: DataPath,
  reporter: Reporter,
): void {
  const fault = faultOf(address, schemes);
  if (fault) reporter.add('forbidden-link', path, ...fault);
  else if (!isAllowed(address, hosts)) {
    const message = `The link leads to “${urlOf(address)?.hostname ?? ''}”, which is not among the link-hosts`;
    const fix = 'Use an address of an allowed host, or add the host to “link-hosts” in guide.yaml';
    reporter.add('forbidden-link', path, message, fix);
  }
}

/** Why an address cannot be read for what it is. */
function hiddenFault(address: string): [message: string, fix: string] | undefined {
  const hidden = hiddenInAddress(address);
  return hidden === undefined
    ? undefined
    : [`The address “${address}” holds the sign ${hidden}`, 'Write it anew, without it'];
}

/** Why an address cannot stand anywhere in a guide, and what to do about it. */
function faultOf(
  address: string,
  schemes: readonly string[],
): [message: string, fix: string] | undefined {
  const hidden = hiddenFault(address);
  if (hidden) return hidden;
  const url = urlOf(address);
  // Browsers read `https:host` as well, which is not what it looks like.
  const isWhole = !isPage(address) || /^https?:\/\/[^/]/i.test(address);
  if (url === undefined || !isWhole || !schemes.includes(url.protocol)) {
    const message = `The address “${address}” is of a kind that cannot stand here`;
    const [, host = ''] = /^http:\/\/([^/]*)/i.exec(address) ?? [];
    if (isOfDevice(host)) return [message, inCode(host)];
    if (host !== '') return [message, `Write https: in the place of http:, if the page has it`];
    return [message, `Write a whole address that begins with ${schemes.join(', ')}`];
  }
  const host = /^[^/?#]*/.exec(address.slice(url.protocol.length + 2))?.[0] ?? '';
  if (isPage(address) && host.includes('@')) {
    const message = `The address “${address}” names a user before its host`;
    return [message, 'Leave out what stands before “@”'];
  }
  return undefined;
}

function isAllowed(address: string, hosts: Hosts): boolean {
  const url = urlOf(address);
  if (hosts === undefined || url?.protocol !== 'https:') return true;
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/** Whether it is the address of a device, such as a router, in numbers. */
const isOfDevice = (host: string): boolean => /^(\d{1,3}\.){3}\d{1,3}(?![\d.])/.test(host);

const inCode = (host: string): string =>
  `Devices have no secure address that a link could open: write it as code, to be typed: \`${host}\``;

const isPage = (address: string): boolean => /^https?:/i.test(address);
