/** What is asked in each kind of drill, on the networks that the generator draws most often. */
const asked = {
  'forward-pass': ['z.1.1', 'a.1.1', 'z.1.2', 'a.1.2', 'z.2.1', 'a.2.1'],
  losses: ['E.1', 'E.2', 'E'],
  gradient: ['dE/da.2.1', 'da/dz.2.1', 'dE/dz.2.1', 'dE/dw.2.1.1'],
  'hidden-gradient': ['dE/da.1.1<1', 'dE/da.1.1<2', 'dE/da.1.1', 'da/dz.1.1', 'dE/dz.1.1', 'dE/dw.1.1.2'],
  'bias-gradient': ['dE/dz.2.1', 'dE/db.2.1', 'dE/dz.1.1', 'dE/db.1.1'],
  'batch-sum': ['dE/dw.1.1.1@1', 'dE/dw.1.1.1@2', 'dE/dw.1.1.1'],
  update: ['w+.2.1.1', 'w+.1.1.1', 'w+.1.2.1'],
  epoch: ['z.1.1', 'a.1.1', 'z.2.1', 'a.2.1', 'E', 'dE/dz.2.1', 'dE/dw.2.1.1', 'w+.2.1.1', "E'"],
  matrix: ['z.1.1', 'z.1.2', 'a.1.1', 'a.1.2', 'dE/dz.2.1', 'dE/dz.1.1', 'dE/dz.1.2'],
};
const kinds = Object.keys(asked);

const mistakes = [
  'error-sign',
  'slope-dropped',
  'path-missed',
  'rate-forgotten',
  'added-not-subtracted',
  'decimal-slip',
];
const symbols = { z: 'z', a: 'a', E: 'E', 'dE/da': '∂E/∂a', 'da/dz': '∂a/∂z', 'dE/dz': '∂E/∂z', 'dE/dw': '∂E/∂w' };
const day = 86_400_000;
const hour = 3_600_000;

/** A network of the learner's own, on which some of the drills are done. */
const own = {
  format: 'backprop-workbook.network',
  version: 1,
  title: '2-2-1',
  inputs: 2,
  layers: [
    {
      units: 2,
      activation: 'sigmoid',
      weights: [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      bias: { kind: 'none' },
    },
    { units: 1, activation: 'sigmoid', weights: [[0.4, 0.45]], bias: { kind: 'none' } },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [0.05, 0.1], target: [0.4] }],
};

/** Numbers from 0 up to 1, the same from every start (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * What a learner does in two years, four days of seven, in the evening: `count` attempts, oldest first, in checks as the
 * drills' sheets have them. They get better and quicker; a sixth of what is wrong is no known mistake.
 * @param end when it ends, in milliseconds since 1970
 */
export function* learnerLog(count, end) {
  const random = randomFrom(20250307);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const hex = (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  const days = Math.min(730, Math.max(3, Math.ceil(count / 20)));
  const studied = Array.from({ length: days }, (_, index) => index).filter((index) => index === 0 || random() < 4 / 7);
  let made = 0;
  for (const [index, ago] of studied.reverse().entries()) {
    const until = Math.round((count * (index + 1)) / studied.length);
    const begins = Math.floor(end / day) * day - (ago + 1) * day + 19 * hour;
    for (let at = begins; made < until; at += 60_000 + Math.round(random() * 120_000)) {
      const progress = made / count;
      const kind = pick(kinds);
      const difficulty = 1 + Math.floor(random() * 3);
      const where = random();
      const source =
        where < 0.9
          ? { drill: `generated/${kind}/${difficulty}/${hex(6)}`, example: null }
          : where < 0.95
            ? { drill: `examples/lecture-slides/${kind}`, example: 'lecture-slides' }
            : { drill: `network/${kind}`, example: null, network: own };
      const check = uuid();
      const quantities = asked[kind].slice(0, Math.max(1, until - made));
      for (const [position, quantity] of quantities.entries()) {
        const isRight = random() < 0.6 + 0.35 * progress;
        const value = (random() * 2 - 1).toFixed(4);
        const name = isRight || random() < 1 / 6 ? undefined : pick(mistakes);
        yield {
          ...source,
          mode: difficulty === 3 ? 'alone' : 'guided',
          id: uuid(),
          at,
          check,
          position,
          quantity,
          symbol: `${symbols[quantity.split('.')[0]] ?? 'w⁺'} ${quantity}`,
          role: quantity.startsWith('d') ? 'backward' : quantity.startsWith('w') ? 'parameter' : 'forward',
          typed: value,
          reading: value,
          precision: { decimals: 4 },
          verdict: isRight ? (random() < 0.05 ? 'carried' : 'correct') : name ? 'mistake' : 'wrong',
          ...(name ? { mistake: name } : {}),
          hints: random() < 0.1 ? 1 : 0,
          took: Math.round((40_000 - 20_000 * progress) * (0.5 + random())),
        };
        made += 1;
      }
    }
  }
}
