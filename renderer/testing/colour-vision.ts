type Triple = readonly [number, number, number];

/**
 * What those see who lack one kind of cones: Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
 */
const visions = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

export type Vision = keyof typeof visions;
export const visionNames: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];

/** The channels, from 0 to 1, of a colour as a computed style writes it. */
function channelsOf(colour: string): Triple {
  const numbers = (colour.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red = NaN, green = NaN, blue = NaN] = colour.startsWith('rgb') ? numbers.map((value) => value / 255) : numbers;
  return [red, green, blue];
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const times = (matrix: readonly Triple[], [x, y, z]: Triple): number[] =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z);

/** CIE 1976 L*a*b* under D65. */
function lab(colour: string, vision: Vision): number[] {
  const [r, g, b] = channelsOf(colour);
  const [red = 0, green = 0, blue = 0] = times(visions[vision], [linear(r), linear(g), linear(b)]).map((channel) =>
    Math.min(1, Math.max(0, channel)),
  );
  const toXyz: readonly Triple[] = [
    [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
  ];
  const [x = 0, y = 0, z = 0] = times(toXyz, [red, green, blue]).map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE*ab: below 3 or so nobody sees a difference, from 10 on everybody does at a glance. */
export function difference(one: string, other: string, vision: Vision): number {
  const [a, b] = [lab(one, vision), lab(other, vision)];
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? NaN)));
}
