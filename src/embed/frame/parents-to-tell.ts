/**
 * The origins to which the frame tells what happens in it.
 *
 * @param known the origin of the page around the frame, if the browser says it
 * @param named the origins for which the host's own `frame.html` is, if it names any
 */
export function parentsToTell(
  known: string | undefined,
  named: readonly string[] | undefined,
): readonly string[] {
  // A page whose origin cannot be named, such as a file, can only be told with `*`.
  if (!named) return [known ?? '*'];
  // Where the browser does not say who it is, it still hands a message to nobody but the origin that it is for.
  return known === undefined ? named : named.filter((origin) => origin === known);
}
