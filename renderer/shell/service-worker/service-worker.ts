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
declare const clients: { claim(): Promise<void> };

/** Put in by the build: the files as the page asks for them, and what tells this build from others. */
declare const keptFiles: readonly string[];
declare const keptBuild: string;

const prefix = 'workbook-files-';
const store = `${prefix}${keptBuild}`;
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

const addresses = new Set(['./', ...keptFiles].map((file) => new URL(file, location.href).href));
const isKept = (address: string): boolean => addresses.has(address);

async function newest(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (unanswered) {
    const response = await caches.match(new URL(page, location.href).href, { cacheName: store });
    if (!response) throw unanswered;
    return response;
  }
}

const kept = async (request: Request): Promise<Response> =>
  (await caches.match(request, { cacheName: store })) ?? fetch(request);

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(prefix) && name !== store);
  await Promise.all(others.map((name) => caches.delete(name)));
}
