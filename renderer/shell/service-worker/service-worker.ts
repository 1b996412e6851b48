/**
 * Keeps the files of one build in the browser, so that a page goes on, and comes back when it is reloaded, while the
 * program that serves them is not running. Where it runs, the page itself is always asked for anew: it names the files
 * that belong to it, whose names change with their contents.
 */

/** What only a service worker has. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskingEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
declare const clients: {
  claim(): Promise<void>;
  matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>;
};
declare const skipWaiting: () => Promise<void>;

/** Put in by the build: the files as the page asks for them, and what tells this build from others. */
declare const keptFiles: readonly string[];
declare const keptBuild: string;

const prefix = 'workbook-files-';
/** Several workbooks may lie under one origin, each under a path of its own, which bears its own caches. */
const store = `${prefix}${location.pathname} ${keptBuild}`;
const page = './';

addEventListener('install', (event) => {
  (event as LastingEvent).waitUntil(caches.open(store).then((cache) => cache.addAll([page, ...keptFiles])));
});

addEventListener('activate', (event) => {
  (event as LastingEvent).waitUntil(forgetOthers().then(() => clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event as AskingEvent;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') (event as AskingEvent).respondWith(newest(request));
  else if (isKept(request.url)) (event as AskingEvent).respondWith(kept(request));
});

addEventListener('message', (event) => {
  const { data, ports } = event as MessageEvent<unknown>;
  (event as MessageEvent & LastingEvent).waitUntil(answer(data, ports[0]));
});

const addresses = new Set(['./', ...keptFiles].map((file) => new URL(file, location.href).href));
const isKept = (address: unknown): boolean => typeof address === 'string' && addresses.has(address);

/**
 * Tells a page, by its first script, whether it is of this build. The one page that is open then has its files from here
 * at once; another one beside it may be of the former build, and still needs what is kept of that.
 */
async function answer(script: unknown, port: MessagePort | undefined): Promise<void> {
  port?.postMessage(isKept(script));
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (isKept(script) && pages.length === 1) await skipWaiting();
}

async function newest(request: Request): Promise<Response> {
  const fetched = await fetch(request).catch((failed: unknown) => ({ failed }));
  if (fetched instanceof Response && fetched.status < 500) return fetched;
  const response = await caches.match(new URL(page, location.href).href, { cacheName: store });
  if (response) return response;
  if (fetched instanceof Response) return fetched;
  throw fetched.failed;
}

const kept = async (request: Request): Promise<Response> =>
  (await caches.match(request, { cacheName: store })) ?? fetch(request);

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const own = `${prefix}${location.pathname} `;
  const others = names.filter((name) => (name.startsWith(own) || isOfFormerNames(name)) && name !== store);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Before there were paths in them. */
const isOfFormerNames = (name: string): boolean => name.startsWith(prefix) && !name.includes(' ');
