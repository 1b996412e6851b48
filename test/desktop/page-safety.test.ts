import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../build/content-security-policy.mjs';
import type {} from '../../renderer/shell/engine-client/desktop.ts';
import { desktop } from '../harness/desktop-shell.ts';
import { sharedWorkbook } from '../harness/shell.ts';
import { slidesNetwork } from '../networks/known-networks.ts';

/** The bridge as a script sees it that does not care for types. */
interface UntypedBridge {
  call(name: unknown, input: unknown): Promise<unknown>;
  start(name: unknown, input: unknown, onProgress: unknown): { readonly outcome: Promise<unknown> };
  setLanguage(language: unknown): void;
  safekeep(name: unknown, input: unknown): Promise<unknown>;
}

const open = sharedWorkbook(desktop);

/** What these tests provoke is refused with a line in the page's console, so those lines are no faults here. */
async function openProvoked() {
  const opened = await open();
  opened.faults.ignore();
  return opened;
}

test('the page has an origin of its own and nothing of Node', async () => {
  const { page } = await open();
  expect(await page.evaluate(() => origin)).toBe('app://workbook');
  expect(await page.evaluate(() => [typeof process, typeof require, typeof module, typeof Buffer])).toEqual(
    Array(4).fill('undefined'),
  );
});

test('the packed app has no developer tools', async () => {
  const { app } = await open();
  const isOpened = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.openDevTools();
    return contents?.isDevToolsOpened();
  });
  expect(isOpened).toBe(false);
});

describe('the bridge', () => {
  test('has the declared methods and cannot be changed', async () => {
    const { page } = await open();
    const bridge = await page.evaluate(() => ({
      methods: Object.entries(window.workbookDesktop ?? {}).map(([name, value]) => `${name}: ${typeof value}`),
      isFrozen: Object.isFrozen(window.workbookDesktop),
      isReplaced: Reflect.set(window, 'workbookDesktop', {}),
    }));
    expect(bridge).toEqual({
      methods: [
        'call: function',
        'start: function',
        'setLanguage: function',
        'safekeep: function',
        'follow: function',
        'printToPdf: function',
        'beforeClosing: function',
      ],
      isFrozen: true,
      isReplaced: false,
    });
  });

  test('gives what the page would print as a PDF', async () => {
    const { page } = await open();
    const begins = await page.evaluate(async () => {
      const pdf = await window.workbookDesktop?.printToPdf();
      return pdf && new TextDecoder().decode(pdf.slice(0, 5));
    });
    expect(begins).toBe('%PDF-');
  });

  const call = (page: Page, name: unknown, input: unknown) =>
    page.evaluate(
      ([name, input]) => (window.workbookDesktop as unknown as UntypedBridge).call(name, input),
      [name, input],
    );

  test.each([
    ['an unknown method', 'quit', null, 'unknown-method'],
    ['a name that every object has', 'toString', null, 'unknown-method'],
    ['a name that is no text', 7, null, 'unknown-method'],
    ['an input of another kind', 'openDrill', 7, 'document-invalid'],
    ['a missing part', 'openDrill', {}, 'document-invalid'],
    ['a drill that is not there', 'openDrill', { drill: 'nowhere' }, 'unknown-drill'],
  ])('answers %s with an error of its kind', async (_, name, input, code) => {
    const { page } = await open();
    expect(await call(page, name, input)).toMatchObject({ ok: false, error: { code } });
  });

  test('judges an endless answer as one that is too long, whatever stands beside it', async () => {
    const { page } = await open();
    expect(await call(page, 'checkAnswers', answers('1'.repeat(20_000)))).toMatchObject({
      ok: true,
      value: [{ verdict: 'invalid', problem: 'too-long' }],
    });
  });

  test.each([
    ['an unknown job', 'mine', null, 'unknown-method'],
    ['a name that every object has', 'toString', null, 'unknown-method'],
    ['an input of another kind', 'train', 7, 'document-invalid'],
    ['a missing part', 'train', { epochs: 1, recordAt: [] }, 'document-invalid'],
    ['a network that is none', 'train', { network: [], epochs: 1, recordAt: [] }, 'document-invalid'],
    ['endless epochs', 'train', { network: slidesNetwork, epochs: 1e9, recordAt: [] }, 'document-invalid'],
  ])('ends %s with an error of its kind', async (_, name, input, code) => {
    const { page } = await open();
    const outcome = await page.evaluate(
      ([name, input]) =>
        (window.workbookDesktop as unknown as UntypedBridge).start(name, input, () => undefined).outcome,
      [name, input],
    );
    expect(outcome).toMatchObject({ ok: false, error: { code } });
  });

  test.each([
    ['an unknown method', 'deleteSnapshot', { name: '1-1-automatic' }],
    ['a name that every object has', 'toString', null],
    ['a path for a snapshot', 'openSnapshot', { name: '../window' }],
    ['a reason that there is not', 'beginSnapshot', { reason: 'whim', attempts: 1, holdsJournal: true }],
    ['a piece of no snapshot', 'addToSnapshot', { ticket: 7, piece: 'x' }],
    ['an endless piece', 'addToSnapshot', { ticket: 1, piece: 'x'.repeat(9_000_000) }],
    ['an entry of two lines', 'addToJournal', { attempts: 1, entry: '{}\n{}' }],
    ['a count that is none', 'settleJournal', { attempts: -1 }],
  ])('keeps nothing for %s', async (_, name, input) => {
    const { page } = await open();
    const kept = await page.evaluate(
      ([name, input]) => (window.workbookDesktop as unknown as UntypedBridge).safekeep(name, input),
      [name, input],
    );
    expect(kept).toMatchObject({ ok: false, problem: { code: 'failed' } });
  });

  test('ignores a language that there is not', async () => {
    const { app, page } = await open();
    await page.evaluate(() => {
      const bridge = window.workbookDesktop as unknown as UntypedBridge;
      for (const wrong of ['fr', '', 7, null, {}]) bridge.setLanguage(wrong);
    });
    // A call that is answered comes after the messages that were sent before it.
    await call(page, 'examples', null);
    expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[1]?.label)).toBe('Edit');
  });

  function answers(typed: string) {
    return { drill: 'lecture-slides/hidden-weights', answers: [{ quantity: 'w+.1.1.2', typed }] };
  }
});

describe('the policy', () => {
  test('stops text from being run as code', async () => {
    const { page } = await openProvoked();
    // What a test evaluates is exempt from the policy; what the page's own timer calls is not.
    const outcome = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            const script = document.createElement('script');
            script.textContent = 'document.body.dataset.ran = "yes"';
            document.body.append(script);
            try {
              Reflect.construct(Function, ['return 1']);
              resolve('made');
            } catch (error) {
              resolve(`${String(error instanceof EvalError)} ${String(document.body.dataset.ran)}`);
            }
          });
        }),
    );
    expect(outcome).toBe('true undefined');
  });

  const askFor = {
    fetch: (address: string) => {
      fetch(address).catch(() => undefined);
    },
    picture: (address: string) => {
      new Image().src = address;
    },
    frame: (address: string) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    },
  };

  test.each([
    ['fetch', 'connect-src'],
    ['picture', 'img-src'],
    ['frame', 'frame-src'],
  ] as const)('refuses a %s from elsewhere', async (kind, directive) => {
    const { page } = await openProvoked();
    const refusal = await page.evaluateHandle(() => {
      const seen: string[][] = [];
      document.addEventListener('securitypolicyviolation', (violation) =>
        seen.push([violation.blockedURI, violation.effectiveDirective]),
      );
      return seen;
    });
    const address = 'http://127.0.0.1:1/';
    await page.evaluate(askFor[kind], address);
    await expect
      .poll(() => refusal.jsonValue())
      .toEqual([[expect.stringMatching(/^http:\/\/127\.0\.0\.1:1/), directive]]);
  });
});

describe('the window', () => {
  test.each(['https://workbook.invalid/', 'app://elsewhere/', 'app://workbook/icon.svg'])(
    'does not leave for %s',
    async (address) => {
      const { app, page } = await openProvoked();
      const attempts = await app.evaluateHandle(({ BrowserWindow }) => {
        const seen: [string, boolean][] = [];
        BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) =>
          seen.push([event.url, event.defaultPrevented]),
        );
        return seen;
      });
      await page.evaluate((elsewhere) => {
        location.href = elsewhere;
      }, address);
      await expect.poll(() => attempts.jsonValue()).toEqual([[address, true]]);
      expect(page.url()).toMatch(/^app:\/\/workbook\/(#.*)?$/);
    },
  );

  test('may load its page again', async () => {
    const { page, workbook } = await open();
    await workbook.openProgress();
    await Promise.all([page.waitForEvent('domcontentloaded'), page.evaluate(() => location.reload())]);
    await workbook.seesNoAttempt();
  });

  test('opens no other', async () => {
    const { app, page } = await openProvoked();
    const opened = await page.evaluate(() =>
      ['https://workbook.invalid/', 'about:blank', '/'].map((address) => window.open(address) !== null),
    );
    expect(opened).toEqual([false, false, false]);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('is given no permission', async () => {
    const { page } = await openProvoked();
    const answers = await page.evaluate(async () => [
      await Notification.requestPermission(),
      (await navigator.permissions.query({ name: 'geolocation' })).state,
      await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        () => 'denied',
      ),
    ]);
    expect(answers).toEqual(['denied', 'denied', 'denied']);
  });
});

describe('what is served', () => {
  const ask = (page: Page, path: string, method = 'GET') =>
    page.evaluate(
      async ({ path, method }) => {
        const response = await fetch(path, { method });
        return { status: response.status, headers: Object.fromEntries(response.headers) };
      },
      { path, method },
    );

  test('comes with the policy and its type', async () => {
    const { page } = await open();
    for (const method of ['GET', 'HEAD']) {
      expect(await ask(page, 'app://workbook/', method)).toMatchObject({
        status: 200,
        headers: {
          'content-security-policy': contentSecurityPolicy,
          'content-type': 'text/html; charset=utf-8',
          'x-content-type-options': 'nosniff',
        },
      });
    }
  });

  test.each([
    'app://workbook/../electron/main.cjs',
    'app://workbook/..%2felectron%2fmain.cjs',
    'app://workbook/..%5celectron%5cmain.cjs',
    'app://workbook/assets/..%2f..%2f..%2fpackage.json',
    'app://workbook/assets',
    'app://workbook/nowhere.js',
  ])('is not %s', async (path) => {
    const { page } = await openProvoked();
    expect((await ask(page, path)).status).toBe(404);
  });

  test('cannot be written to', async () => {
    const { page } = await openProvoked();
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await ask(page, 'app://workbook/', method)).status).toBe(405);
    }
  });
});
