import type { NewCheck } from './attempt.ts';
import type { Paper } from './draft.ts';
import type { StorageProblem } from './stored.ts';

/** A sheet that could not be stored as it lies there, and why. */
export interface UnsavedSheet {
  readonly paper: Paper;
  /** Whether it goes on from what the record has of it. */
  readonly isRead: boolean;
  /** What was checked on it and is in no log yet, oldest first. */
  readonly checks: readonly NewCheck[];
  readonly problem: StorageProblem;
  /** In which term of this window's as the writer it was left. */
  readonly term: number;
}

/** For whoever leaves a sheet that could not be stored, and comes back to it before the page is closed. */
const unsaved = new Map<string, UnsavedSheet>();

export const unsavedSheet = (drill: string): UnsavedSheet | undefined => unsaved.get(drill);

/** Without a sheet, it is stored by now. */
export function noteUnsaved(drill: string, sheet: UnsavedSheet | undefined): void {
  if (sheet) unsaved.set(drill, sheet);
  else unsaved.delete(drill);
}

/** The record may have more of these sheets now than they went on from: what was written comes onto that. */
export function readUnsavedAnew(): void {
  for (const [drill, sheet] of unsaved) unsaved.set(drill, { ...sheet, isRead: false });
}

/** Nothing is unsaved any more: the record that it belonged to has been replaced, or deleted. */
export const forgetUnsaved = (): void => unsaved.clear();
