/** Puts a `<font>` in place of each text, as translators do, except where the page says `translate="no"`. */
export function translate(root: ParentNode): void {
  for (const each of root.querySelectorAll('*')) {
    if (each.shadowRoot) translate(each.shadowRoot);
    if (each.closest('[translate=no]')) continue;
    for (const node of [...each.childNodes]) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      const font = document.createElement('font' as string);
      font.textContent = `«${node.data}»`;
      node.replaceWith(font);
    }
  }
}
