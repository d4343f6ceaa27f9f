import type { GuideRefused } from '../../../model/guide-refused.js';
import { RahnumaErrorEvent } from '../../events/error.js';

/** Tells the page, by an event and in the console, why its own contacts or texts are not used in the guide that it names. */
export function tellRefused(element: Element, named: string, cause: GuideRefused): void {
  const message = `The guide “${named}” stays as it was: ${cause.message}`;
  console.warn(`Rahnuma: ${message}`);
  element.dispatchEvent(new RahnumaErrorEvent({ message, cause, findings: cause.findings }));
}
