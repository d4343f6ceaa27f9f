import { SCHEMES, isAddress, urlOf } from './address.js';
import { didYouMean } from './suggest.js';

/** What is wrong with a link, without its place. */
export interface LinkFault {
  readonly code: 'forbidden-link' | 'unknown-target' | 'bare-number';
  readonly message: string;
  readonly fix: string;
}

/** Holds an address against the schemes and hosts that a guide may lead to; a bare word is a problem of the guide. */
export function checkLink(
  target: string,
  problems: readonly string[],
  hosts: readonly string[] | undefined,
): LinkFault | undefined {
  if (!isAddress(target)) {
    if (problems.includes(target)) return undefined;
    return {
      code: 'unknown-target',
      message: `The link “${target}” is neither an address nor a problem of this guide`,
      fix: didYouMean(target, problems),
    };
  }
  const url = urlOf(target);
  if (url === undefined || !SCHEMES.includes(url.protocol)) {
    return {
      code: 'forbidden-link',
      message: `The link “${target}” is of a kind that a guide may not hold`,
      fix: `Use ${SCHEMES.join(', ')} or the id of a problem`,
    };
  }
  if (url.protocol === 'tel:' || url.protocol === 'sms:') {
    return {
      code: 'bare-number',
      message: `The number of “${target}” stands in the text`,
      fix: 'Move it to contacts.yaml, with its source, and write {contact-id} here',
    };
  }
  return url.protocol === 'https:' ? checkHost(url, hosts) : undefined;
}

/** Holds the address of a page, of a contact or a source, against the schemes and hosts that it may have. */
export function checkPage(
  address: string,
  schemes: readonly string[],
  hosts: readonly string[] | undefined,
): LinkFault | undefined {
  const url = urlOf(address);
  if (url !== undefined && schemes.includes(url.protocol)) return checkHost(url, hosts);
  return {
    code: 'forbidden-link',
    message: `“${address}” is not the address of a page`,
    fix: 'Write the whole address, from “https://” on',
  };
}

function checkHost(url: URL, hosts: readonly string[] | undefined): LinkFault | undefined {
  if (hosts === undefined) return undefined;
  const allowed = hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  if (allowed) return undefined;
  return {
    code: 'forbidden-link',
    message: `The link leads to “${url.hostname}”, which is not among the link-hosts`,
    fix: 'Use an address of an allowed host, or add the host to “link-hosts” in guide.yaml',
  };
}
