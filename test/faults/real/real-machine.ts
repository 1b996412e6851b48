import type { LookedAt } from './shown-world.ts';
import type { ToldCall } from './page-call.ts';

/** A machine on which a history is lived through in real windows. */
export interface RealMachine {
  readonly open: () => Promise<void>;
  /** Each of these happens to one of the windows that are open, in the order in which they were opened. */
  readonly reload: (window: number) => Promise<void>;
  readonly close: (window: number) => Promise<void>;
  readonly crash: (window: number) => Promise<void>;
  readonly hide: (window: number) => Promise<void>;
  /** Ends everything at once, and where it is said, takes the database away before anything is opened again. */
  readonly kill: (losesDatabase: boolean) => Promise<void>;
  /** The browser forgets everything that pages have kept, under whoever is open. */
  readonly clearSiteData: () => Promise<void>;
  /** Begins something at a page, which crashes so many milliseconds later. */
  readonly cutShort: (window: number, call: ToldCall, later: number) => Promise<void>;
  /** Fulfilled once the page has done with it, with what came of it. */
  readonly perform: (window: number, call: ToldCall) => Promise<unknown>;
  readonly look: () => Promise<LookedAt>;
  readonly end: () => Promise<void>;
}
