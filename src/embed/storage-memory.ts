import type { Guide } from '../model/guide.js';
import type { Entry, Trail } from '../model/trail.js';
import {
  wholeTrail,
  type KeptTrail,
  type Place,
  type TrailMemory,
} from '../session/trail-memory.js';

/** Where an element's trail is kept, and what distinguishes the element from others on the page. */
export interface StorageSettings {
  readonly persist: 'none' | 'session' | 'local';
  readonly problem?: string | undefined;
  readonly id: string;
}

/**
 * Keeps a guide's trail in session or local storage, as `persist` says, and gives it back after a reload. Elements that differ
 * in `id` or `problem` keep separate trails. Private answers are left out unless the visitor has agreed. Full, blocked or damaged
 * storage counts as none.
 */
export class StorageMemory implements TrailMemory {
  readonly #settings: StorageSettings;

  constructor(settings: StorageSettings) {
    this.#settings = settings;
  }

  get keeps(): TrailMemory['keeps'] {
    return this.#isOn ? 'private' : 'nothing';
  }

  recall(guide: Guide, trail: Trail): KeptTrail | undefined {
    if (!this.#isOn || trail.length > 0) return undefined;
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(this.#key(guide)) ?? 'null');
      return isKept(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  keep({ snapshot, view, hasConsent }: Place): void {
    if (!this.#isOn) return;
    const { guide } = snapshot;
    const kept: KeptTrail = hasConsent
      ? { version: guide.version, trail: wholeTrail(snapshot), hasConsent }
      : { version: guide.version, trail: view.kept, isPartial: view.isPartial };
    try {
      this.#storage().setItem(this.#key(guide), JSON.stringify(kept));
    } catch {
      // The visit goes on; only a reload loses it.
    }
  }

  get #isOn(): boolean {
    const { persist } = this.#settings;
    return persist === 'session' || persist === 'local';
  }

  #key(guide: Guide): string {
    const { problem, id } = this.#settings;
    return ['rahnuma', guide.id, problem, id].filter(Boolean).join(':');
  }

  /** Throws where the page may not use storage. */
  #storage(): Storage {
    return this.#settings.persist === 'local' ? localStorage : sessionStorage;
  }
}

function isKept(value: unknown): value is KeptTrail {
  const { trail } = (value ?? {}) as Partial<KeptTrail>;
  return Array.isArray(trail) && trail.every(isEntry);
}

function isEntry(value: unknown): value is Entry {
  const { node, answer, at } = (value ?? {}) as Partial<Entry>;
  return typeof node === 'string' && typeof answer === 'string' && typeof at === 'number';
}
