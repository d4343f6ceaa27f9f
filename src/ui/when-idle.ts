/** Runs something once what has just changed is painted and the page has nothing better to do; Safari does not say when that is. */
export function whenIdle(run: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 2000 });
    else setTimeout(run, 200);
  });
}
