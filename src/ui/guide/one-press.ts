/**
 * Makes one press of a button one click: the second click of a double click would answer the question that has appeared under the
 * pointer, and a held Enter key would answer one question after the other. Listens on `content` before anything in it does.
 */
export function onePress(content: EventTarget): void {
  content.addEventListener('click', stopRepeated, { capture: true });
  content.addEventListener('keydown', stopRepeated, { capture: true });
}

function stopRepeated(event: Event): void {
  const isRepeated =
    event instanceof KeyboardEvent ? event.repeat && event.key === 'Enter' : isLaterClick(event);
  const [target] = event.composedPath();
  if (!isRepeated || !(target instanceof Element) || !target.closest('button')) return;
  event.preventDefault();
  event.stopPropagation();
}

/** `detail` counts the clicks of a double or triple click; it is 0 for a key. */
const isLaterClick = (event: Event): boolean => (event as UIEvent).detail > 1;
