import { countedSize, formulaOf, halfSquares, inRows, sumOf, upTo } from './formula-text.ts';
import type { Template } from './template.ts';

const tokens = [
  [1, 0.5],
  [-0.4, 0.8],
  [0.6, -0.7],
];
const targets = [
  [0.3, 0.6],
  [-0.2, 0.4],
  [0.5, -0.1],
];
/** Named as usual, each entry with its row and its column. */
const matrices = {
  Q: [
    [0.6, -0.2],
    [0.3, 0.5],
  ],
  K: [
    [0.4, 0.7],
    [-0.5, 0.2],
  ],
  V: [
    [0.8, -0.3],
    [0.1, 0.9],
  ],
};

/** A token times a matrix, both of its numbers: `q_11 = x_11*Q_11 + x_12*Q_21`. */
const projected = (name: keyof typeof matrices, token: number): string[] =>
  upTo(2).map((place) => {
    const products = upTo(2).map((from) => `x_${token}${from}*${name}_${from}${place}`);
    return `${name.toLowerCase()}_${token}${place} = ${sumOf(products)}`;
  });

/** What one token takes from all of them. */
function lookedUp(query: number, all: readonly number[]): string[] {
  const products = (token: number): string => sumOf(upTo(2).map((place) => `q_${query}${place}*k_${token}${place}`));
  return [
    ...all.map((token) => `s_${query}${token} = (${products(token)}) / sqrt(2)`),
    ...all.map((token) => `u_${query}${token} = exp(s_${query}${token})`),
    `r_${query} = ${sumOf(all.map((token) => `u_${query}${token}`))}`,
    ...all.map((token) => `a_${query}${token} = u_${query}${token} / r_${query}`),
    ...upTo(2).map(
      (place) => `y_${query}${place} = ${sumOf(all.map((token) => `a_${query}${token}*v_${token}${place}`))}`,
    ),
  ];
}

export const attention: Template = {
  id: 'attention',
  title: { en: 'One attention head', ko: '어텐션 헤드 하나' },
  summary: {
    en: 'Tokens look at each other: queries meet keys, softmax makes weights of them, and values are mixed by these.',
    ko: '토큰이 서로를 살펴봐요. 쿼리와 키를 곱하고 소프트맥스로 가중치를 만들어, 그 가중치로 밸류를 섞어요.',
  },
  lookFor: [
    {
      en: 'The gradient goes two ways from each output: to the values, times the attention weight, and to the weights, times the value. The second goes on through the softmax to queries and keys.',
      ko: '출력에서 기울기는 두 쪽으로 가요. 밸류에는 어텐션 가중치를 곱해서, 어텐션 가중치에는 밸류를 곱해서 가요. 뒤의 것은 소프트맥스를 지나 쿼리와 키로 이어져요.',
    },
    {
      en: 'The weights of one query add up to 1, so when one grows, the others shrink: the cross terms of softmax. They come back through the sum r.',
      ko: '한 쿼리의 어텐션 가중치는 모두 더하면 1이므로 하나가 커지면 나머지는 작아져요. 소프트맥스의 이 교차항은 합 r을 거쳐 돌아와요.',
    },
    {
      en: 'Each token is query, key and value at once, and the matrices Q, K and V are used for every token: look how many ways their gradients come.',
      ko: '토큰 하나가 쿼리이자 키이자 밸류이고, 행렬 Q, K, V는 모든 토큰에 쓰여요. 그 기울기가 몇 갈래로 오는지 살펴보세요.',
    },
  ],
  sizes: [
    countedSize('tokens', { en: 'Tokens', ko: '토큰 수' }, 2, 3, 2),
    {
      name: 'queries',
      title: { en: 'Queries', ko: '쿼리' },
      choices: [
        { value: 'last', title: { en: 'of the last token', ko: '마지막 토큰만' } },
        { value: 'all', title: { en: 'of every token', ko: '모든 토큰' } },
      ],
      usual: 'last',
    },
  ],
  write: (chosen) => {
    const all = upTo(chosen.count('tokens'));
    const queries = chosen.is('queries', 'all') ? all : all.slice(-1);
    const weights = Object.fromEntries(
      Object.entries(matrices).flatMap(([name, rows]) => Object.entries(inRows(name, rows))),
    );
    return formulaOf({
      title: attention.title,
      given: {
        ...inRows('x', tokens.slice(0, all.length)),
        ...weights,
        ...targetsOf(queries),
      },
      lines: [
        ...queries.flatMap((token) => projected('Q', token)),
        ...all.flatMap((token) => projected('K', token)),
        ...all.flatMap((token) => projected('V', token)),
        ...queries.flatMap((query) => lookedUp(query, all)),
        // Half of the sum of squared differences over the tokens that look.
        ...halfSquares(queries.flatMap((query) => upTo(2).map((place) => `${query}${place}`))),
      ],
      output: 'L',
      parameters: Object.keys(weights),
      learningRate: 0.5,
    });
  },
};

/** Of the tokens that look, by their own numbers. */
const targetsOf = (queries: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(inRows('t', targets)).filter(([name]) => queries.some((query) => name.startsWith(`t_${query}`))),
  );
