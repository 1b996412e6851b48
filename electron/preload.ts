import { contextBridge, ipcRenderer } from 'electron';
import { JobClient } from '../engine/contract/job-client.ts';
import type { JobReport } from '../engine/contract/job-message.ts';
import type { InputOf, OutputOf } from '../engine/contract/method.ts';
import { failure, type Outcome } from '../engine/contract/outcome.ts';
import type { DesktopBridge, ShellRequest } from '../exercises/contract/desktop-bridge.ts';
import type { WorkbookJobs } from '../exercises/contract/jobs.ts';
import type { WorkbookMethods } from '../exercises/contract/methods.ts';
import type { Kept, SafekeepingInput, SafekeepingName, SafekeepingOutput } from '../exercises/contract/safekeeping.ts';
import { channels } from './channels.ts';

const jobs = new JobClient<WorkbookJobs>(
  (message) => ipcRenderer.send(channels.jobs, message),
  () => crypto.randomUUID(),
);
ipcRenderer.on(channels.jobs, (_event, report: JobReport) => jobs.receive(report));

let finishing: () => Promise<void> = () => Promise.resolve();
ipcRenderer.on(channels.closing, () => {
  const tell = () => ipcRenderer.send(channels.closing);
  finishing().then(tell, tell);
});

let listener: (request: ShellRequest) => void = () => undefined;
ipcRenderer.on(channels.requests, (_event, request: ShellRequest) => listener(request));

/** All that the page can reach of the shell. The other side checks both name and input. */
const bridge = {
  async call<Name extends keyof WorkbookMethods>(name: Name, input: InputOf<WorkbookMethods[Name]>) {
    try {
      return (await ipcRenderer.invoke(channels.engine, name, input)) as Outcome<OutputOf<WorkbookMethods[Name]>>;
    } catch {
      return failure({ code: 'unreachable' });
    }
  },
  start: (name, input, onProgress) => jobs.start(name, input, onProgress),
  setLanguage(language) {
    ipcRenderer.send(channels.language, language);
  },
  async safekeep<Name extends SafekeepingName>(name: Name, input: SafekeepingInput<Name>) {
    try {
      return (await ipcRenderer.invoke(channels.safekeeping, name, input)) as Kept<SafekeepingOutput<Name>>;
    } catch (thrown) {
      return { ok: false, problem: { code: 'failed', detail: String(thrown) } } as const;
    }
  },
  follow(listen) {
    listener = listen;
    ipcRenderer.send(channels.requests);
  },
  async printToPdf() {
    try {
      return (await ipcRenderer.invoke(channels.printing)) as Uint8Array<ArrayBuffer> | null;
    } catch {
      return null;
    }
  },
  beforeClosing(finish) {
    finishing = finish;
  },
} satisfies DesktopBridge;

contextBridge.exposeInMainWorld('workbookDesktop', bridge);
