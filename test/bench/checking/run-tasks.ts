import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Task } from './tasks.ts';
import type { Done } from './worker.ts';

/** Works all tasks in as many processes as there are cores; what is done is told as it comes, in any order. */
export async function runTasks(tasks: readonly Task[], tell: (task: Task, done: Done) => void): Promise<void> {
  const waiting = [...tasks];
  await Promise.all(Array.from({ length: availableParallelism() }, () => oneWorker(waiting, tell)));
}

/** A process that takes tasks until none is left. */
function oneWorker(waiting: Task[], tell: (task: Task, done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)));
    let task = waiting.shift();
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a process of the bench ended with ${code}`)));
    const next = (): void => {
      if (task) {
        worker.send(task);
        return;
      }
      worker.removeAllListeners('exit');
      worker.kill();
      resolve();
    };
    worker.on('message', (done: Done) => {
      if (task) tell(task, done);
      task = waiting.shift();
      next();
    });
    next();
  });
}
