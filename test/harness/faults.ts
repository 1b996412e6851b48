import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';

/** Everything that went wrong in a page without being asserted on: errors, refusals by the policy, foreign requests. */
export class Faults {
  readonly #found: string[] = [];
  #ignored = false;

  /** @param origin the only one that the page may ask for anything */
  constructor(context: BrowserContext, origin: string) {
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.#add(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (thrown) => this.#add(`uncaught: ${String(thrown.error().stack)}`));
    context.on('request', (request) => {
      if (!isWithin(request.url(), origin)) this.#add(`asked elsewhere: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.#add(`${response.status()}: ${response.url()}`);
    });
  }

  expectNone(): void {
    expect(this.#found, 'faults in the page').toEqual([]);
  }

  /** For a test that provokes them; from here on none counts. */
  ignore(): void {
    this.#found.length = 0;
    this.#ignored = true;
  }

  /** For the next test in the same page. */
  beginAnew(): void {
    this.#found.length = 0;
    this.#ignored = false;
  }

  #add(fault: string): void {
    if (!this.#ignored) this.#found.push(fault);
  }
}

const isWithin = (address: string, origin: string): boolean =>
  address.startsWith(`${origin}/`) || /^(data|blob|about):/.test(address);
