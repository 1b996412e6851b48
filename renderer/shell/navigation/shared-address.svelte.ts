import { usualAddress } from '../../../exercises/links/drill-link.ts';
import { readPreference, writePreference } from '../preferences/preferences.ts';
import { isOfOwnMachine, pageAddressIn } from './links.ts';
import { navigation } from './navigation.svelte.ts';
import type { Route } from './route.ts';

/** The address of the workbook that links to be handed on begin with. */
export class SharedAddress {
  readonly #page: string;
  #chosen = $state(readPreference('shared-address') ?? '');

  /** @param page where this page itself is */
  constructor(page: string) {
    this.#page = page;
  }

  /** What the learner has written, if anything: a course's own workbook. */
  get chosen(): string {
    return this.#chosen;
  }

  /** Empty for none. Gives whether it can be one. */
  choose(text: string): boolean {
    const address = text.trim() === '' ? '' : pageAddressIn(text);
    if (address === undefined) return false;
    this.#chosen = address;
    writePreference('shared-address', address);
    return true;
  }

  /** The desktop's own address, and that of a file, are nobody else's. */
  get base(): string {
    if (this.#chosen !== '') return this.#chosen;
    return (/^https?:/.test(this.#page) ? pageAddressIn(this.#page) : undefined) ?? usualAddress;
  }

  /** Whether it leads only to the machine on which it is opened. */
  get isLocal(): boolean {
    return isOfOwnMachine(this.base);
  }

  linkTo(route: Route): string {
    return `${this.base}${navigation.href(route)}`;
  }
}

export const sharedAddress = new SharedAddress(location.href);
