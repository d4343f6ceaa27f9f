import type { Plugin } from 'vite';

/**
 * Gives each of these modules its own copy of what it imports, so that no file that others share comes between: it would be
 * one more request in every visit. Where they ask for the elements, they load the script-tag file.
 */
export function apart(roots: readonly string[]): Plugin {
  const MARK = '?apart=';
  return {
    name: 'apart',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id.startsWith('\0')) return undefined;
      const [file = '', mark] = importer?.split(MARK) ?? [];
      const found = await this.resolve(id, mark === undefined ? importer : file, {
        ...options,
        skipSelf: true,
      });
      if (!found) return undefined;
      if (mark !== undefined && found.id.endsWith('/src/define.ts')) {
        return { id: './rahnuma.js', external: true };
      }
      const root = roots.find((each) => found.id.endsWith(`/${each}`)) ?? mark;
      return root === undefined ? found : { ...found, id: `${found.id}${MARK}${root}` };
    },
  };
}
