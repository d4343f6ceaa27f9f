/** What runs in the pages that are measured: the same for each of them. */
globalThis.bench = (() => {
  /** The element at the end of a list of selectors, each looking into what the one before has found. */
  const find = (way) =>
    way.reduce(
      (found, selector) => (found?.shadowRoot ?? found)?.querySelector(selector),
      document,
    );

  /** In milliseconds. */
  const PATIENCE = 60_000;

  const frame = () => new Promise((done) => requestAnimationFrame(done));

  const channel = new MessageChannel();
  /** Lets everything run that is queued up by now. */
  const task = () =>
    new Promise((done) => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });

  /** When an element is there and a frame with it was made, in milliseconds since the navigation began; what came until then. */
  const firstShown = async (way) => {
    while (!find(way)) {
      if (performance.now() > PATIENCE)
        throw new Error(`${location.pathname}: no ${way.join(' ')}`);
      await frame();
    }
    await frame();
    await frame();
    const shown = performance.now();
    const files = performance
      .getEntries()
      .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
      .filter(({ name, responseEnd }) => name.startsWith('http') && responseEnd <= shown);
    const bytes = new Map(files.map(({ name, encodedBodySize }) => [name, encodedBodySize]));
    return {
      shown,
      requests: bytes.size,
      bytes: [...bytes.values()].reduce((sum, size) => sum + size, 0),
    };
  };

  /** Gives one answer; how long it took until the next node was laid out, in milliseconds. */
  const timeAnswer = async (answer, title, expected) => {
    const isThere = () => find(title)?.textContent.includes(expected);
    const control = find(answer);
    if (!control) throw new Error(`${location.pathname}: no ${answer.join(' ')}`);
    await frame();
    await frame();
    await task();
    const start = performance.now();
    control.click();
    do {
      await task();
      if (performance.now() - start > PATIENCE) {
        throw new Error(`${location.pathname}: “${find(title)?.textContent}”, not “${expected}”`);
      }
    } while (!isThere());
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };

  return { find, firstShown, timeAnswer };
})();
