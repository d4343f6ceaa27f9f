/**
 * The box of an element in the window, in hundredths of a pixel: a browser adds the sizes of lines as
 * fractions, so that a box of 480 px may say 480.00003.
 */
export function boxOf(element: Element | null | undefined): DOMRect {
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  const round = (size: number) => Math.round(size * 100) / 100;
  return new DOMRect(round(x), round(y), round(width), round(height));
}
