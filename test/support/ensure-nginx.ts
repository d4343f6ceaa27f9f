import { findNginx } from './find-nginx.js';
import { installPackages } from './install-packages.js';

/** Finds an nginx for the test of its recipe, or installs one, and prints what it does. Without one, only the words of the recipe are tested. */
export function ensureNginx(): void {
  if (findNginx() === undefined) installPackages('nginx', ['nginx-light']);
  const found = findNginx();
  console.log(
    found === undefined
      ? 'No nginx: the recipe for it is read but not tried. Install it, or set NGINX_PATH.'
      : `nginx for the tests: ${found}`,
  );
}
