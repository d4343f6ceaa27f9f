import { findProgram } from './find-program.js';

/** An nginx for the test of its recipe: the one in NGINX_PATH, or an installed one. Debian’s is not on every path. */
export const findNginx = (): string | undefined =>
  findProgram([process.env.NGINX_PATH, '/usr/sbin/nginx'], ['nginx']);
