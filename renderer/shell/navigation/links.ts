import { routeOf, type Route } from './route.ts';

/** What follows a link in a sentence, or encloses it. */
const punctuation = /[.,;:!?)\]}>"'”’»…]+$/;

/**
 * Where a link leads, wherever the workbook of whoever gave it stands: only what follows `#` says that. The link may stand
 * in a text, as it does in a message. Undefined where there is none.
 */
export function routeOfLink(text: string): Route | undefined {
  for (const [, address = ''] of text.matchAll(/#(\/[^\s<>"]+)/g)) {
    const route = routeOf(address.replace(punctuation, ''));
    if (route.place !== 'not-found') return route;
  }
  return undefined;
}

/** The address of a page as it is written before `#`; undefined for what is none that others could go to. */
export function pageAddressIn(text: string): string | undefined {
  const url = URL.parse(/^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  return `${url.origin}${url.pathname}${url.search}`;
}

/** Whether an address leads to the very machine on which it is opened. */
export function isOfOwnMachine(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.');
}
