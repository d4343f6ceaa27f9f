/**
 * How much a guide may hold, so that a cheap phone opens it and checking it takes a time that nobody minds. The same
 * numbers hold for what an author writes and for what comes from outside.
 */

/** Of a whole guide. */
export const MOST_OF_A_GUIDE = {
  locales: 50,
  conditions: 1000,
  facts: 200,
  /** What gives one away is looked for with each, and at each answer visitors with all of them are followed. */
  'values of sensitive facts': 20,
  problems: 100,
  nodes: 5000,
  branches: 12_500,
  /** On facts, in the conditions of all branches: how many questions are left is found with all of them. */
  'tests in branches': 50_000,
  /** Which nodes give a sensitive fact away is found over all branches with each of its values. */
  'branches times values of sensitive facts': 50_000,
  detours: 100,
  contacts: 200,
  sources: 1000,
} as const;

/** Of one thing in it. */
export const MOST = {
  'letters of a name': 100,
  'values of a fact': 100,
  /** One inside the other, through the names of conditions too. */
  'levels of a condition': 60,
  'answers of a node': 100,
  'branches of a route': 100,
  /** Each is tried on all that a visitor pastes. */
  'letters of the patterns of a node': 5000,
  'sources of one place': 20,
  'channels of a contact': 20,
  /** From an answer until it is the visitor's turn again. Each node passed over is a transition of the statechart. */
  'nodes passed over at once': 1000,
  /** Likewise: branches looked at, and tests on facts in their conditions. */
  'tests at once': 20_000,
  'letters of a text': 10_000,
  /** A line may hold many placeholders, each of which shows the words for a fact. */
  'letters of the words for a fact': 1000,
  'pieces of a line': 200,
  'lines of a list': 100,
  /** With those of its header. */
  'cells of a table': 200,
  'blocks of a body': 100,
  'letters of a phrase': 500,
  'letters of an address': 1000,
  'letters of a word of the interface': 500,
  /** One may stand many times in another's place. */
  'placeholders of a word of the interface': 4,
  /** With the words that fill its placeholders. All answers of a visit are listed, each with the question. */
  'letters of a title, label or summary, as shown': 300,
  'elements of a title, label or summary, as shown': 10,
  /** Likewise, with its answers and its sources; a phone has to lay it out at once. */
  'letters of a node, as shown': 20_000,
  'elements of a node, as shown': 1500,
} as const;

/**
 * Of one part of a compiled guide: the structure, the words of one locale, or the phrases. Each is held against the same
 * bounds when it is built and when it is read from outside.
 */
export const MOST_OF_A_PART = {
  /** Of all lists and groups together. */
  values: 250_000,
  /** Of all names and texts together. The JSON of a part is read at once. */
  letters: 700_000,
  /** Lists and groups inside each other. */
  levels: 60,
} as const;

/** Of the JSON of a file: the letters of a part, and room for quotes, brackets and whatever else stands between them. */
export const MOST_LETTERS_OF_A_FILE = 2 * MOST_OF_A_PART.letters;
