/**
 * Has the browser look now whether a service worker of an earlier build is to be removed; by itself it may do so much later. Does nothing
 * where there is none.
 *
 * @param worker the address of the site's service worker
 */
export async function stopOffline(worker: URL): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.getRegistration(worker);
    // Another one, of the host, may be in charge of this address.
    if (registration?.active?.scriptURL === worker.href) await registration.update();
  } catch {
    // The browser refuses workers, or there is no network: it looks again at the next page.
  }
}
