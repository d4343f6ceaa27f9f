import type { GuideFiles } from '../read/guide-files.js';

/**
 * The files of a guide, each with a first line that names its JSON Schema to editors.
 *
 * @param schemas where these are, seen from the guide's folder
 */
export const withSchemas = (files: GuideFiles, schemas: string): GuideFiles =>
  new Map(
    [...files].map(([name, content]) => {
      const inText = name.startsWith('text/');
      const schema = `${inText ? '../' : ''}${schemas}/${inText ? 'text' : name.replace('.yaml', '')}`;
      return [name, `# yaml-language-server: $schema=${schema}.schema.json\n${content}`];
    }),
  );
