import { isPictureFile } from '../../model/text/picture-file.js';

/**
 * Where a picture of a guide from outside is: beside the guide, or where its address says. `undefined` where the page has not allowed it:
 * a request tells the host which node the visitor looks at, so only the page's own origin is allowed unless it names others.
 *
 * @param base the address of the guide
 * @param hosts those that the page allows; each covers its subdomains
 */
export function allowedPicture(
  picture: string,
  base: URL | string,
  hosts: readonly string[],
): string | undefined {
  const url = isPictureFile(picture) ? new URL(picture, base) : new URL(picture);
  const { origin, protocol, hostname } = url;
  const isNamed = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return origin === location.origin || (protocol === 'https:' && isNamed) ? url.href : undefined;
}
