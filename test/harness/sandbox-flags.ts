/** Chromium refuses to run as root inside its own sandbox. */
export const sandboxFlags: readonly string[] =
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
