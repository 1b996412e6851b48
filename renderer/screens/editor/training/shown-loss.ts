import { shownNumber } from '../../../../exercises/diagram/shown-number.ts';

/** A loss in as many digits as one compares, large ones with an exponent. */
export const shownLoss = (loss: number): string => shownNumber(String(Number(loss.toPrecision(6))));
