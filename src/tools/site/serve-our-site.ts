import { extname } from 'node:path';
import type { Plugin } from 'vite';
import type { SiteFiles } from '../../site/site-files.js';
import { ourSite } from './our-site.js';

/** The scripts of the pages, as Vite serves them. */
const SCRIPTS = {
  files: new Map<string, Uint8Array>(),
  page: 'src/pages/page.ts',
  front: 'src/pages/front/front-page.ts',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the stand-alone site while it is worked on, made anew after a file was saved. */
export function serveOurSite(): Plugin {
  return {
    name: 'our-site',
    configureServer(server) {
      let site: Promise<SiteFiles> | undefined;
      server.watcher.on('all', () => (site = undefined));
      server.middlewares.use((request, response, next) => {
        const [path = '/'] = (request.originalUrl ?? '/').split(/[?#]/, 1);
        const place = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
        const type = TYPES[extname(place)];
        if (type === undefined || place.startsWith('@')) return next();
        site ??= ourSite(SCRIPTS);
        site
          .then(async (files) => {
            const file = files.get(place);
            if (file === undefined) return next();
            response.setHeader('Content-Type', type);
            response.end(
              typeof file === 'string' && type === TYPES['.html']
                ? await server.transformIndexHtml(path, withoutPolicy(file))
                : file,
            );
          })
          .catch((cause: unknown) => {
            site = undefined;
            next(cause);
          });
      });
    },
  };
}

/** Vite shows what is wrong in a page with styles of its own, which the policy of the pages does not allow. */
const withoutPolicy = (page: string): string =>
  page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
