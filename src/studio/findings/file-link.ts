import { html, type TemplateResult } from 'lit';
import type { FilePlace } from '../../cli/studio/studio-state.js';
import { editorAddress } from './editor-address.js';

/** Where the files of the guide are, and what opens them. */
export interface EditorSettings {
  /** As a path with slashes, the first before everything. */
  readonly folder: string;
  /** The address that opens a file, by the pattern of an editor. */
  readonly editor: string;
}

/** A link that opens a file at a line in the author's editor. */
export const fileLink = ({ folder, editor }: EditorSettings, place: FilePlace): TemplateResult =>
  html`<a href=${editorAddress(editor, folder, place)}>${place.file}:${place.line}</a>`;
