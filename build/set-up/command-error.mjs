/** What ends a command with a message for the person who gave it, and no stack trace. */
export class CommandError extends Error {
  /**
   * @param {string} message
   * @param {number} exitCode
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** The person pressed Ctrl+C, or the system asked us to stop: nothing further is begun. */
export class Interrupted extends CommandError {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super('Interrupted.', exitCode);
    this.name = 'Interrupted';
  }
}

/**
 * Runs the command that a script is, with its arguments, and turns what it throws into a message and an exit code.
 * @param {(args: string[]) => Promise<number>} command resolves with the exit code
 */
export async function runAsCommand(command) {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
