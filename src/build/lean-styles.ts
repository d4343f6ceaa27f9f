import type { Plugin } from 'vite';

/** Leaves out of style sheets the comments, spaces, semicolons and zeros that mean nothing. */
export function leanStyles(): Plugin {
  return {
    name: 'lean-styles',
    transform(code, id) {
      if (!/\/src\/.*styles/.test(id)) return undefined;
      return code.replace(/(?:css|STYLES = )`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*[^]*?\*\//g, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/: /g, ':')
          .replace(/;}/g, '}')
          .replace(/(?<=[ :,(-])0\./g, '.'),
      );
    },
  };
}
