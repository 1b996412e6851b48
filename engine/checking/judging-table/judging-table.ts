import { carried } from './carried.ts';
import { changes } from './changes.ts';
import { coarse } from './coarse.ts';
import { differentPrecisions } from './different-precisions.ts';
import type { JudgingTopic } from './judging-row.ts';
import { mistakesElsewhere } from './mistakes-elsewhere.ts';
import { mistakesInFormulas } from './mistakes-in-formulas.ts';
import { mistakesOnTheWayBack } from './mistakes-on-the-way-back.ts';
import { mistakenPlaces } from './mistaken-places.ts';
import { notCounted } from './not-counted.ts';
import { notToldApart } from './not-told-apart.ts';
import { nudging } from './nudging.ts';
import { otherRounding } from './other-rounding.ts';
import { rounding } from './rounding.ts';
import { signOfTheDeltas } from './sign-of-the-deltas.ts';
import { writing } from './writing.ts';

/** How answers are judged, by examples: what the tests hold the checker to, and what the documentation shows. */
export const judgingTable: readonly JudgingTopic[] = [
  rounding,
  writing,
  notCounted,
  coarse,
  carried,
  otherRounding,
  differentPrecisions,
  changes,
  signOfTheDeltas,
  mistakesOnTheWayBack,
  mistakesElsewhere,
  mistakenPlaces,
  nudging,
  mistakesInFormulas,
  notToldApart,
];
