import type { Finding } from '../../model/finding.js';
import { YamlFile } from '../read/yaml/yaml-file.js';
import type { GuidePictures } from './guide-pictures.js';

/** Finds files among the pictures that no text shows. */
export const unusedPictures = ({ unused }: GuidePictures): Finding[] =>
  unused.map((file) =>
    new YamlFile(file, '').finding(
      'unused',
      [],
      `No text shows the picture ${file}`,
      'Show it by “picture: { file: …, alt: … }”, or remove it',
    ),
  );
