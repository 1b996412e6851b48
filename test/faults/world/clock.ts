/** Date as a window sees it that knows only this clock. */
export const dateBy = (now: () => number): DateConstructor => {
  class WorldDate extends Date {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(now());
      else super(...(given as [number]));
    }

    static override now(): number {
      return now();
    }
  }
  return WorldDate as unknown as DateConstructor;
};

/** Intl as a window sees it whose system is set to a time zone. */
export const intlIn = (zone: () => string): typeof Intl => {
  class ZonedFormat extends Intl.DateTimeFormat {
    constructor(locales?: string, options: Intl.DateTimeFormatOptions = {}) {
      super(locales, { timeZone: zone(), ...options });
    }
  }
  return Object.create(Intl, { DateTimeFormat: { value: ZonedFormat } }) as typeof Intl;
};
