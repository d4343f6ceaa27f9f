/** Fetches a part of a guide of the page's own build. Rejects where it cannot be had; asking again may help. */
export async function fetchPart(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
