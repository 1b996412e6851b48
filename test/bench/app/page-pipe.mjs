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
    return true;
  };`;

/**
 * Evaluates an expression in the first page of a Chromium that was started with --remote-debugging-pipe, and waits for
 * its promise. The pipe needs nothing of Node in that process, so that the program measured is the one that is shipped.
 */
export async function runInPage(child, expression) {
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let held = '';
  let lastId = 0;
  output.setEncoding('utf8').on('data', (text) => {
    const messages = (held + text).split('\0');
    held = messages.pop() ?? '';
    for (const message of messages.map((one) => JSON.parse(one))) {
      waiting.get(message.id)?.(message);
      for (const listen of listeners) listen(message);
    }
  });
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve) => {
      waiting.set((lastId += 1), resolve);
      input.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
    });

  const target = new Promise((resolve) => {
    listeners.add(({ method, params }) => {
      if (!/^Target\.target(?:Created|InfoChanged)$/.test(method)) return;
      const { type, url, targetId } = params.targetInfo;
      if (type === 'page' && /^(?:app|data):/.test(url)) resolve(targetId);
    });
  });
  await send('Target.setDiscoverTargets', { discover: true });
  const { result } = await send('Target.attachToTarget', { targetId: await target, flatten: true });
  const evaluate = { expression: `(() => { ${inPage} return (${expression}); })()`, awaitPromise: true };
  // A page that is replaced by the one that is loaded takes the promise with it; what fails otherwise fails again.
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await send('Runtime.evaluate', evaluate, result.sessionId);
    if (answer.result?.result?.value === true) return;
  }
  throw new Error('The page did not come to what was asked of it.');
}
