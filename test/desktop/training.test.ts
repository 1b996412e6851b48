import type { JSHandle, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { TrainingInput, TrainingProgress, TrainingResult } from '../../engine/training/train.ts';
import type { Outcome } from '../../engine/contract/outcome.ts';
import type {} from '../../renderer/shell/engine-client/desktop.ts';
import { desktop, type RunningDesktop } from '../harness/desktop-shell.ts';
import { openWorkbook, sharedWorkbook } from '../harness/shell.ts';
import { divergingNetwork, lastingNetwork, slidesNetwork } from '../networks/known-networks.ts';

interface Training {
  readonly progress: TrainingProgress[];
  readonly cancel: () => void;
  outcome: Outcome<TrainingResult> | undefined;
}

/** A training as a page has it; what becomes of it is put into the handle. */
const start = (page: Page, input: TrainingInput): Promise<JSHandle<Training>> =>
  page.evaluateHandle((input) => {
    const progress: TrainingProgress[] = [];
    const started = window.workbookDesktop?.start('train', input, (now) => progress.push(now));
    if (!started) throw new Error('There is no bridge.');
    const training: Training = { progress, cancel: () => started.cancel(), outcome: undefined };
    void started.outcome.then((outcome) => (training.outcome = outcome));
    return training;
  }, input);

const outcomeOf = (training: JSHandle<Training>) => training.evaluate(({ outcome }) => outcome);
const reportsOf = (training: JSHandle<Training>) => training.evaluate(({ progress }) => progress.length);
const cancel = (training: JSHandle<Training>) => training.evaluate(({ cancel }) => cancel());

async function reports(training: JSHandle<Training>): Promise<void> {
  const before = await reportsOf(training);
  await expect.poll(() => reportsOf(training)).toBeGreaterThan(before);
}

/** The processes of the packed app that do what takes long. */
const trainingProcesses = (app: RunningDesktop['app']) =>
  app.evaluate(({ app }) =>
    app.getAppMetrics().flatMap(({ pid, name }) => (name === 'Backprop Workbook training' ? pid : [])),
  );

async function trainingProcess(app: RunningDesktop['app']): Promise<number> {
  const [pid, ...others] = await trainingProcesses(app);
  expect(others).toEqual([]);
  if (pid === undefined) throw new Error('No process trains.');
  return pid;
}

const endless = { network: lastingNetwork, epochs: 10_000_000, recordAt: [0] };
/** What was to be recorded, and where it ended. */
const cancelled = { ok: true, value: { state: 'cancelled', records: [{ step: 0 }, {}] } };
const unreachable = { ok: false, error: { code: 'unreachable' } };

const open = sharedWorkbook(desktop);

test('a long training says how far it is while the engine answers, in a process of its own', async () => {
  const { app, page } = await open();
  expect(await trainingProcesses(app)).toEqual([]);

  const training = await start(page, { network: lastingNetwork, epochs: 2_000_000, recordAt: [0] });
  await reports(training);
  expect(await page.evaluate(() => window.workbookDesktop?.call('examples', null))).toMatchObject({ ok: true });
  await reports(training);
  expect(await outcomeOf(training)).toBeUndefined();

  const pid = await trainingProcess(app);
  const others = await app.evaluate(({ BrowserWindow }) => [
    process.pid,
    ...BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  ]);
  expect(others).toHaveLength(2);
  expect(others).not.toContain(pid);

  await cancel(training);
  await expect.poll(() => outcomeOf(training)).toMatchObject(cancelled);
  const last = await training.evaluate(({ progress }) => progress.at(-1));
  expect(last?.epochs).toBe(2_000_000);
});

test('two million epochs come to an end', async () => {
  const { page } = await open();
  const training = await start(page, { network: slidesNetwork, epochs: 2_000_000, recordAt: [0, 1, 2_000_000] });
  await expect.poll(() => outcomeOf(training)).toBeDefined();
  const outcome = await outcomeOf(training);
  expect(outcome).toMatchObject({ ok: true, value: { state: 'finished', step: 2_000_000 } });
  const losses = outcome?.ok ? outcome.value.records.map(({ loss }) => loss) : [];
  expect(losses.slice(0, 2).map((loss) => loss.toFixed(10))).toEqual(['0.2396740076', '0.2325906136']);
  expect(losses[2]).toBeLessThan(1e-4);
});

test('divergence comes through with its infinity', async () => {
  const { page } = await open();
  const training = await start(page, { network: divergingNetwork, epochs: 1000, recordAt: [] });
  await expect
    .poll(() => outcomeOf(training))
    .toMatchObject({ ok: true, value: { state: 'diverged', step: 52, quantity: 'E', value: Infinity } });
});

/** What the trainings of an app came to that has not started one yet, whether or not a page heard of it. */
const endings = (app: RunningDesktop['app']) =>
  app.evaluateHandle(({ utilityProcess }) => {
    const seen: unknown[] = [];
    const fork = utilityProcess.fork.bind(utilityProcess);
    utilityProcess.fork = (...given) => {
      const started = fork(...given);
      started.on('message', (report: { kind: string; outcome: unknown }) => {
        if (report.kind === 'done') seen.push(report.outcome);
      });
      return started;
    };
    return seen;
  });

test('a page that is loaded again leaves no training behind', async () => {
  const { app, page, workbook } = await openWorkbook(desktop);
  await workbook.seesLibrary();
  const ended = await endings(app);
  await reports(await start(page, endless));
  // A move inside the page is none.
  await workbook.openProgress();
  await reports(await start(page, endless));
  expect(await ended.jsonValue()).toEqual([]);

  await Promise.all([page.waitForEvent('domcontentloaded'), page.evaluate(() => location.reload())]);
  await expect.poll(() => ended.jsonValue()).toMatchObject([cancelled, cancelled]);

  await workbook.seesNoAttempt();
  const next = await start(page, endless);
  await reports(next);
  await cancel(next);
  await expect.poll(() => outcomeOf(next)).toMatchObject(cancelled);
});

test('nor does a page that has crashed', async () => {
  const { app, page, workbook } = await openWorkbook(desktop);
  await workbook.seesLibrary();
  const ended = await endings(app);
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
  });
  await reports(await start(page, endless));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => ended.jsonValue()).toMatchObject([cancelled]);
});

test('a training whose process dies is unreachable, and the next one runs in another', async () => {
  const { app, page } = await openWorkbook(desktop);
  const training = await start(page, endless);
  await reports(training);
  const pid = await trainingProcess(app);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => outcomeOf(training)).toEqual(unreachable);

  const next = await start(page, endless);
  await reports(next);
  expect(await trainingProcess(app)).not.toBe(pid);
});

test.each([
  ['is closed', ({ app }: RunningDesktop) => app.close()],
  ['is killed', ({ app }: RunningDesktop) => app.process().kill('SIGKILL')],
])('the app that %s takes its training with it', async (_, end) => {
  const running = await openWorkbook(desktop);
  await reports(await start(running.page, endless));
  await trainingProcess(running.app);
  // Each process of the app has its output open until it ends; its number may stay in the system's table for longer.
  const allEnded = new Promise((resolve) => running.app.process().once('close', resolve));
  await end(running);
  await allEnded;
});
