import type { ReactiveController } from 'lit';
import type { Entry, Trail } from '../model/trail.js';
import { publicEntries } from '../model/sensitive.js';
import type { RahnumaGuide } from '../ui/guide/rahnuma-guide.js';

/**
 * Keeps a guide's trail in session or local storage where the element's `persist` says so, and gives it back after a
 * reload, each element its own where they differ in `id` or `problem`. Sensitive answers are left out. Storage that is full, blocked or spoilt is as good as none.
 */
export class KeptTrail implements ReactiveController {
  readonly #host: RahnumaGuide;
  #restored = false;
  #kept: unknown;
  /** The version of the guide in which the answers given back were kept. */
  #version: string | undefined;

  constructor(host: RahnumaGuide) {
    this.#host = host;
  }

  hostUpdate(): void {
    const key = this.#key();
    if (this.#restored || key === undefined) return;
    this.#restored = true;
    const kept = this.#read(key);
    if (!kept || this.#host.trail.length > 0) return;
    this.#version = kept.version;
    this.#host.trail = kept.trail;
  }

  hostUpdated(): void {
    const key = this.#key();
    const { snapshot } = this.#host;
    if (key === undefined || !snapshot || snapshot === this.#kept) return;
    if (this.#version !== undefined && this.#version !== snapshot.guide.version) {
      this.#host.guideHasChanged();
    }
    this.#version = undefined;
    this.#kept = snapshot;
    const entries = [...snapshot.trail, ...snapshot.unused.map(({ entry }) => entry)];
    const trail = publicEntries(snapshot.guide, entries);
    this.#write(key, JSON.stringify({ version: snapshot.guide.version, trail }));
  }

  #key(): string | undefined {
    const { persist, guideId, problem, id } = this.#host;
    if (guideId === undefined || (persist !== 'session' && persist !== 'local')) return undefined;
    return ['rahnuma', guideId, problem, id].filter(Boolean).join(':');
  }

  #read(key: string): Kept | undefined {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(key) ?? 'null');
      return isKept(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  #write(key: string, value: string): void {
    try {
      this.#storage().setItem(key, value);
    } catch {
      // The visit goes on without; it is only not there after a reload.
    }
  }

  /** Throws where the page may not use storage. */
  #storage(): Storage {
    return this.#host.persist === 'local' ? localStorage : sessionStorage;
  }
}

interface Kept {
  readonly version?: string;
  readonly trail: Trail;
}

function isKept(value: unknown): value is Kept {
  const { trail } = (value ?? {}) as Partial<Kept>;
  return Array.isArray(trail) && trail.every(isEntry);
}

function isEntry(value: unknown): value is Entry {
  const { node, answer, at } = (value ?? {}) as Partial<Entry>;
  return typeof node === 'string' && typeof answer === 'string' && typeof at === 'number';
}
