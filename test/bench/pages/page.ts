/** Selectors from the document inwards: each looks into the shadow root, or the element, that the one before has found. */
export type Way = readonly string[];

/** A page with the guide, built and ready to be served, and where a visitor finds what in it. */
export interface BenchPage {
  readonly name: string;
  /** Where it is served; `index.html` has one guide, `many.html` {@link MANY} of them. */
  readonly folder: string;
  /** A choice of the first question. */
  readonly firstQuestion: Way;
  /** The heading of what is shown. */
  readonly title: Way;
  /** The control that begins anew. */
  readonly restart: Way;
  /** The control that gives an answer; `{id}` stands for the answer or the problem. */
  readonly answer: Way;
}

/** How many guides stand on the page that memory is measured on. */
export const MANY = 11;
