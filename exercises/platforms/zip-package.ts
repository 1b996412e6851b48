import { strToU8, zipSync } from 'fflate';

/** A file of a package: its path, with slashes, and what is in it. */
export interface PackageFile {
  readonly path: string;
  readonly text: string;
}

/** The earliest that a ZIP can tell: the same files are the same package at any time. */
const noTime = new Date(1980, 0, 1);

/** Files as a ZIP. */
export const zipPackage = (files: readonly PackageFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), { mtime: noTime });
