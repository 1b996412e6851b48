import { contestants } from './contestants.mjs';
import { workloads } from './workloads.mjs';

/** One engine on one workload in a process of its own, so that none spoils another's memory or compiled code. */
const [, , name, workload] = process.argv;
const { module, variant } = contestants[name];
const { network } = workloads[workload];

async function begin() {
  const { create } = await import(`./contestants/${module}.mjs`);
  const engine = await create(network, variant);
  const before = workload === 'W1' ? engine.weight() : undefined;
  const start = process.hrtime.bigint();
  await engine.step(1);
  const nanoseconds = Number(process.hrtime.bigint() - start);
  const gradient = before === undefined ? undefined : (before - engine.weight()) / network.learningRate;
  process.on('message', async ({ steps }) => {
    const from = process.hrtime.bigint();
    await engine.step(steps);
    process.send({ nanoseconds: Number(process.hrtime.bigint() - from) });
  });
  process.send({ nanoseconds, gradient });
}

begin().catch((error) => {
  process.send({ reason: error instanceof Error ? error.message : String(error) }, () => process.exit(0));
});
