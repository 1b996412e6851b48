/**
 * What the packed program's Electron may never do again, in electron-builder's words: be a plain Node, take Node's options
 * or its debugger from whoever starts it, load code from beside its archive or from one that was changed (where the
 * platform looks), or give files pages of their own more than the rest.
 */
const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
};

/** The release of Electron since which there is a fuse for what pages of files may do. */
const firstWithFileFuse = 29;

/**
 * The fuses that a release of Electron has; to set one that it lacks is an error.
 * @param {string} version of Electron
 */
export function fusesOf(version) {
  const hasFileFuse = Number.parseInt(version, 10) >= firstWithFileFuse;
  return hasFileFuse ? { ...fuses, grantFileProtocolExtraPrivileges: false } : fuses;
}
