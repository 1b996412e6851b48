import { scaleLinear, scaleLog } from 'd3-scale';
import { powerOfTen } from '../../../parts/formula/power-of-ten.ts';

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  /** Stands out from the others. */
  readonly strong?: boolean;
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface ChartScale {
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** From the smallest to the largest, never nothing wide. */
function extent(values: readonly number[]): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least > most) return [0, 1];
  return least === most ? [least - Math.abs(least || 1) / 2, most + Math.abs(most || 1) / 2] : [least, most];
}

export function linearScale(values: readonly number[], from: number, to: number, count: number): ChartScale {
  const scale = scaleLinear().domain(extent(values)).range([from, to]);
  if (count > 3) scale.nice(count);
  const ticks = scale.ticks(count).map((value) => ({ at: scale(value), text: tickText(value) }));
  return { place: (value) => scale(value), ticks };
}

/** Only what is above 0 has a place on it. */
export function logScale(values: readonly number[], from: number, to: number): ChartScale {
  const [least, most] = extent(values.filter((value) => value > 0));
  const low = Math.floor(Math.log10(least > 0 ? least : most / 10));
  const high = Math.max(low + 1, Math.ceil(Math.log10(most)));
  const scale = scaleLog()
    .domain([10 ** low, 10 ** high])
    .range([from, to]);
  const every = Math.max(1, Math.ceil((high - low) / 5));
  const exponents = Array.from({ length: high - low + 1 }, (_, index) => low + index).filter(
    (exponent) => (exponent - low) % every === 0,
  );
  return {
    place: (value) => scale(value),
    ticks: exponents.map((exponent) => ({ at: scale(10 ** exponent), text: powerOfTen(exponent) })),
  };
}

const tickText = (value: number): string => String(Number(value.toPrecision(6))).replace('-', '\u2212');
