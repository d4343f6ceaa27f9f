import type { CompiledGuide } from '../../compiled/format.js';
import type { EntryPoint } from '../../model/graph/entry-points.js';
import type { Facts } from '../../model/fact.js';
import type { NodeId } from '../../model/guide.js';
import type { Trail } from '../../model/trail.js';

/** The light or dark scheme of the preview, or the one that the system asks for. */
export type Scheme = 'system' | 'light' | 'dark';

/** What an author chooses of the preview. */
export interface PreviewSettings {
  /** The language; the guide's own choice unless there is one. */
  readonly lang?: string;
  readonly scheme: Scheme;
  readonly facts: Facts;
}

/** Where the visit in the preview stands. */
export interface Place {
  /** Absent on the start view. */
  readonly node?: NodeId;
  readonly trail: Trail;
  /** The facts that the page gave. */
  readonly given: Facts;
  /** The language that is shown. */
  readonly lang: string;
}

/** What the studio tells the frame with the preview. */
export type ToFrame =
  | { readonly type: 'guide'; readonly compiled: CompiledGuide }
  | { readonly type: 'settings'; readonly settings: PreviewSettings }
  | { readonly type: 'start'; readonly point: EntryPoint | undefined }
  | { readonly type: 'follow'; readonly trail: Trail };

/** What the frame tells the studio. */
export type FromFrame =
  /** It listens now. */
  { readonly type: 'ready' } | { readonly type: 'place'; readonly place: Place };
