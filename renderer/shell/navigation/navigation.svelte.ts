import { addressOf, routeOf, type Route } from './route.ts';

const addressInBar = () => location.hash.replace(/^#/, '');

/** Where the person is. The address bar is the truth, so back, forward, reload and links all work by themselves. */
export class Navigation {
  #address = $state(addressInBar());
  readonly #route = $derived(routeOf(this.#address));
  #headingWanted = false;

  constructor() {
    addEventListener('hashchange', () => {
      this.#address = addressInBar();
      this.#headingWanted = true;
    });
  }

  get route(): Route {
    return this.#route;
  }

  /** For a link: `<a href={navigation.href({ place: 'progress' })}>`. */
  href(route: Route): string {
    return `#${addressOf(route)}`;
  }

  go(route: Route): void {
    location.hash = addressOf(route);
  }

  /** Another way to see the same screen: the address tells it, and neither focus nor place on the page changes. */
  settle(route: Route): void {
    history.replaceState(history.state, '', this.href(route));
    this.#address = addressInBar();
  }

  /** True once for each move: the new screen's heading then takes the focus. At the first screen it stays where it is. */
  takeHeadingWanted(): boolean {
    const wanted = this.#headingWanted;
    this.#headingWanted = false;
    return wanted;
  }
}

export const navigation = new Navigation();
