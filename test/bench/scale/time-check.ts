import { checkGuide, readInterfaceTexts } from '../product.js';
import { chainGuide } from './chain-guide.js';

/** How long a guide takes to be read, checked and proved from its files, in milliseconds. */
export function timeCheck(nodes: number, facts: number): { check: number } {
  const files = chainGuide(nodes, facts);
  const interfaceTexts = readInterfaceTexts();
  const start = performance.now();
  const { findings } = checkGuide(files, interfaceTexts);
  const check = performance.now() - start;
  const [first] = findings;
  if (first) throw new Error(`The generated guide is not right: ${first.path}: ${first.message}`);
  return { check };
}
