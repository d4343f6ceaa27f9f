interface Entered {
  readonly key: string;
  readonly arrows: readonly { readonly to: string }[];
}

/** Where a group of boxes begins: at the first to which none of the others leads, or else at the first. */
export function groupEntry<Node extends Entered>(nodes: readonly Node[]): Node | undefined {
  const entered = new Set(
    nodes.flatMap(({ key, arrows }) => arrows.map(({ to }) => to).filter((to) => to !== key)),
  );
  return nodes.find(({ key }) => !entered.has(key)) ?? nodes[0];
}
