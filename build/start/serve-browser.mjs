import { once } from 'node:events';
import { join } from 'node:path';
import { defaultPort, originOf, portHolder } from '../serve/port.mjs';
import { PortTaken, serveWorkbook } from '../serve/serve.mjs';
import { CommandError } from '../set-up/command-error.mjs';
import { projectFolder } from '../set-up/project.mjs';

/**
 * Serves the built app to browsers of this machine until the person ends it.
 * @param {number} port
 * @returns {Promise<number>} exit code
 */
export async function serveBrowser(port) {
  try {
    const server = await serveWorkbook({ folder: join(projectFolder, 'out', 'renderer'), port });
    announce('Backprop Workbook is open to the browsers of this machine (Ctrl+C ends it) at', server.address);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'SIGHUP')]);
    await server.close();
    return 0;
  } catch (error) {
    // Another start took the port after we looked.
    if (error instanceof PortTaken && (await isServedAlready(port))) return 0;
    throw error;
  }
}

/**
 * Whether the workbook is served at this port by an earlier start; if so, says where.
 * @param {number} port
 * @throws {CommandError} when another program has the port
 */
export async function isServedAlready(port) {
  const holder = await portHolder(port);
  if (holder === 'another program') throw new CommandError(takenByAnother(port));
  if (holder === 'workbook') announce('Backprop Workbook is open already, at', `${originOf(port)}/`);
  return holder === 'workbook';
}

/**
 * The address stands on a line of its own, for people and for programs that read it.
 * @param {string} sentence
 * @param {string} address
 */
function announce(sentence, address) {
  console.log(`${sentence}\n${address}`);
}

/** @param {number} port */
function takenByAnother(port) {
  const other = port === defaultPort ? port + 1 : defaultPort;
  return `Another program has port ${port}, so the workbook was not started.
Progress belongs to the address: at another port it starts empty, until you come back to this one.
End that program, or choose another port: npm start -- --port ${other}`;
}
