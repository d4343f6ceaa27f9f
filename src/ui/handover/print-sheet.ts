import { render, type TemplateResult } from 'lit';
import { printStyles } from './print-styles.js';

/**
 * Prints `content` alone on a clean page. It does so from a frame, so that nothing of the host page is printed or changed.
 */
export function printSheet(content: TemplateResult): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const { contentWindow: page, contentDocument: sheet } = frame;
  if (!page || !sheet) {
    frame.remove();
    return;
  }
  render(content, sheet.body);
  const styles = new (page as Window & typeof globalThis).CSSStyleSheet();
  styles.replaceSync(printStyles.cssText);
  sheet.adoptedStyleSheets = [styles];
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}
