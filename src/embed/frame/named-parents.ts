/** The origins in `<meta name="rahnuma-parents" content="https://a.example https://b.example">`; `undefined` without it. */
export function namedParents(document: Document): readonly string[] | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=rahnuma-parents]');
  return meta?.content.split(/[\s,]+/).flatMap((address) => {
    if (address === '') return [];
    try {
      return [new URL(address).origin];
    } catch {
      console.warn(
        `Rahnuma: “${address}” in the meta “rahnuma-parents” is no origin; it is ignored. Write it as https://a.example.`,
      );
      return [];
    }
  });
}
