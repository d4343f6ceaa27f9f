/** A file that a browser keeps, by its place in the site. */
export interface KeptFile {
  readonly place: string;
  /** A fingerprint of its content; `null` where a file with another content has another place. */
  readonly revision: string | null;
}

/** What a browser keeps of a guide. */
export interface OfflineGuide {
  /** The place of its structure, which differs in each build in which anything of the guide does. */
  readonly address: string;
  /** What every visitor of it needs: the structure, the phrases, the sources, and the words for the clerk. */
  readonly files: readonly KeptFile[];
  /** What its visitors need of each language. Its page for every address comes last: once that is there, so is the rest. */
  readonly languages: Readonly<Record<string, readonly KeptFile[]>>;
}

/** What the service worker of a site knows of its own build. */
export interface OfflineManifest {
  /** What every visitor of the site needs: its first page, its style, the widget. */
  readonly site: readonly KeptFile[];
  /** By id. A browser keeps those that its visitor has opened, in the languages in which they were read. */
  readonly guides: Readonly<Record<string, OfflineGuide>>;
}
