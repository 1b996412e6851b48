import type { ShellRequest } from '../../exercises/contract/desktop-bridge.ts';

/** What the shell asks of the page. As long as no page listens, it waits. */
export class PageRequests {
  readonly #waiting: ShellRequest[] = [];
  #send: ((request: ShellRequest) => void) | undefined;

  ask(request: ShellRequest): void {
    if (this.#send) this.#send(request);
    else this.#waiting.push(request);
  }

  /** A page listens from now on, and gets what has waited. */
  listen(send: (request: ShellRequest) => void): void {
    this.#send = send;
    for (const request of this.#waiting.splice(0)) send(request);
  }

  /** The page that listened has gone, or is being loaded anew. */
  forget(): void {
    this.#send = undefined;
  }
}
