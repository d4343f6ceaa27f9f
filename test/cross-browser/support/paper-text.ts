import { extractText } from 'unpdf';

/** What can be read on paper, in one line. */
export async function paperText(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}
