import { RahnumaGuide, type CompiledGuide } from 'rahnuma';

/** A guide that the page brings itself: the built-in one, with a title of its own. */
export async function ownGuide(): Promise<CompiledGuide | undefined> {
  const source = RahnumaGuide.library.get('sim-registration-pk');
  if (!source) return undefined;
  const [guide, text] = await Promise.all([source.loadGuide(), source.loadText('en')]);
  const id = 'no-code/signal-bars';
  const node = text.nodes[id];
  if (!node) return undefined;
  const nodes = { ...text.nodes, [id]: { ...node, title: 'A title of the page’s own' } };
  return { format: 1, guide: { ...guide, id: 'own-guide' }, texts: { en: { ...text, nodes } } };
}
