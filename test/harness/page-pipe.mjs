import { once } from 'node:events';

/**
 * @typedef {{ targetInfo?: { type?: string, url?: string, targetId?: string } }} Told
 * @typedef {{ description?: string }} Thrown
 * @typedef {{ sessionId?: string, result?: { value?: unknown }, exceptionDetails?: { exception?: Thrown } }} Result
 * @typedef {{ id?: number, method?: string, params?: Told, result?: Result, error?: { message: string } }} Message
 */

/**
 * What the expressions may call: the element of a selector as soon as it is in the page, and the same with the focus, once
 * it is drawn.
 */
const inPage = `
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const appeared = async (selector) => {
    for (;;) {
      const element = document.querySelector(selector);
      if (element) return element;
      await drawn();
    }
  };
  const focusOn = async (selector) => {
    (await appeared(selector)).focus();
    await drawn();
  };`;

/**
 * The first page of a Chromium that was started with --remote-debugging-pipe. The pipe needs nothing of Node in that
 * process, and no network, so that the program driven is the one that is shipped.
 */
export class PagePipe {
  /** @type {Map<number, (message: Message) => void>} */
  #waiting = new Map();
  /** @type {Set<(message: Message) => void>} */
  #listeners = new Set();
  #held = '';
  #lastId = 0;
  /** @type {string | undefined} */
  #session;
  /** @type {import('node:stream').Writable} */
  #input;

  /**
   * @param {import('node:child_process').ChildProcess} child with pipes at 3 and 4
   * @throws {Error} where it ends before there is a page
   */
  static async to(child) {
    const pipe = new PagePipe(child);
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The program ended with exit code ${code} before there was a page.`);
    });
    // Later, its end is what the test wants.
    ended.catch(() => undefined);
    await Promise.race([pipe.#attach(), ended]);
    return pipe;
  }

  /** @param {import('node:child_process').ChildProcess} child */
  constructor(child) {
    const [, , , input, output] = child.stdio;
    this.#input = /** @type {import('node:stream').Writable} */ (input);
    const from = /** @type {import('node:stream').Readable} */ (output);
    // A program that ends resets its pipes, which its end tells by itself.
    for (const stream of [this.#input, from]) stream.on('error', () => undefined);
    from.setEncoding('utf8').on('data', (text) => this.#receive(text));
  }

  /** @param {string} text */
  #receive(text) {
    const messages = (this.#held + text).split('\0');
    this.#held = messages.pop() ?? '';
    for (const message of messages.map((one) => /** @type {Message} */ (JSON.parse(one)))) {
      if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
      for (const listen of this.#listeners) listen(message);
    }
  }

  async #attach() {
    const target = new Promise((resolve) => {
      this.#listeners.add(({ method, params }) => {
        if (method !== 'Target.targetCreated' && method !== 'Target.targetInfoChanged') return;
        const { type, url, targetId } = params?.targetInfo ?? {};
        if (type === 'page' && /^(?:app|data):/.test(url ?? '')) resolve(targetId);
      });
    });
    await this.send('Target.setDiscoverTargets', { discover: true });
    const { result } = await this.send('Target.attachToTarget', { targetId: await target, flatten: true });
    this.#session = result?.sessionId;
  }

  /**
   * @param {string} method of Chromium's protocol
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<Message>}
   */
  send(method, params = {}, sessionId) {
    return new Promise((resolve) => {
      this.#waiting.set((this.#lastId += 1), resolve);
      this.#input.write(`${JSON.stringify({ id: this.#lastId, method, params, sessionId })}\0`);
    });
  }

  /**
   * Evaluates an expression in the page, and waits for its promise.
   * @param {string} expression
   * @returns {Promise<unknown>}
   */
  async run(expression) {
    const params = { expression: `(async () => { ${inPage} return (${expression}); })()`, awaitPromise: true };
    const { result, error } = await this.send('Runtime.evaluate', { ...params, returnByValue: true }, this.#session);
    const fault = error?.message ?? result?.exceptionDetails?.exception?.description;
    // The empty page that a window begins with takes its promises along when it goes.
    if (/context was destroyed|Promise was collected/i.test(fault ?? '')) return this.run(expression);
    if (fault !== undefined) throw new Error(fault);
    return result?.result?.value;
  }
}
