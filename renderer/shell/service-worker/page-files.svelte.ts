import { desktop } from '../engine-client/desktop.ts';

/** Whether there is a newer version is looked up at most this often, in milliseconds, besides at each start. */
const lookAgain = 3_600_000;

/** What the browser keeps of the workbook's own files, and whether those of a newer version lie beside them. */
export class PageFiles {
  #isNewer = $state(false);
  #looked = 0;

  /** @param script address of this page's first script, whose name changes with what is in it */
  constructor(readonly script: string) {}

  /** Whether a newer version has been fetched, which the next start takes. */
  get isNewer(): boolean {
    return this.#isNewer;
  }

  /** Has the browser keep the files. Where it keeps none, they come from where they are served, as ever. */
  async keep(container: ServiceWorkerContainer): Promise<void> {
    try {
      const registration = await container.register('./service-worker.js');
      registration.addEventListener('updatefound', () => this.#follow(registration));
      this.#follow(registration);
      document.addEventListener('visibilitychange', () => void this.#look(registration));
    } catch {
      // A browser that is not to keep anything for this page.
    }
  }

  /** A page that stays open for days would not hear of a newer version otherwise. */
  async #look(registration: ServiceWorkerRegistration): Promise<void> {
    if (document.visibilityState !== 'visible' || performance.now() - this.#looked < lookAgain) return;
    this.#looked = performance.now();
    await registration.update().catch(() => undefined);
  }

  #follow({ installing, waiting }: ServiceWorkerRegistration): void {
    if (waiting) void this.#ask(waiting);
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void this.#ask(installing);
    });
  }

  /** A worker that waits keeps the files of another version, or of this one, which was loaded before they were kept. */
  async #ask(worker: ServiceWorker): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<boolean>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
    });
    worker.postMessage(this.script, [port2]);
    const isOfThisPage = await answer;
    port1.close();
    this.#isNewer = !isOfThisPage && worker.state !== 'activated' && worker.state !== 'redundant';
  }
}

/** The page names its first script itself. */
const firstScript = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';

export const pageFiles = new PageFiles(firstScript);

/** Where the page is served; the desktop has its files beside it. */
export function keepPageFiles(): void {
  if (!desktop && 'serviceWorker' in navigator) void pageFiles.keep(navigator.serviceWorker);
}
