import { countedSize, formulaOf, sumOf } from './formula-text.ts';
import type { Template } from './template.ts';

const terms = { x: -2, y: 5, u: 1, v: 3 };

export const gate: Template = {
  id: 'gate',
  title: { en: '(x + y)·z', ko: '(x + y)·z' },
  summary: {
    en: 'The smallest graph with a sum and a product in it: the first one to work by hand.',
    ko: '덧셈과 곱셈이 하나씩 있는 가장 작은 그래프예요. 손으로 처음 풀어 보기 좋아요.',
  },
  lookFor: [
    {
      en: 'Forward, each node needs only what comes into it; backward, only its own slopes and what comes back from above. No node has to know the rest of the graph.',
      ko: '순전파에서 노드는 들어오는 값만 알면 되고, 역전파에서는 자기 기울기와 위에서 되돌아온 기울기만 알면 돼요. 그래프의 나머지는 몰라도 괜찮아요.',
    },
    {
      en: 'The product exchanges: q gets z, and z gets q. The sum shares out: all its terms get the same.',
      ko: '곱셈은 서로 맞바꿔요. q는 z를, z는 q를 받아요. 덧셈은 똑같이 나눠 줘서 모든 항이 같은 기울기를 받아요.',
    },
    {
      en: 'z is negative here, so when x grows, the output falls. That is what the sign of a gradient says.',
      ko: '여기서는 z가 음수라서 x가 커지면 출력이 작아져요. 기울기의 부호가 바로 그 뜻이에요.',
    },
  ],
  sizes: [countedSize('terms', { en: 'Terms of the sum', ko: '더하는 항의 수' }, 2, 4, 2)],
  write: (chosen) => {
    const added = Object.entries(terms).slice(0, chosen.count('terms'));
    return formulaOf({
      title: gate.title,
      given: { ...Object.fromEntries(added), z: -4 },
      lines: [`q = ${sumOf(added.map(([name]) => name))}`, 'f = q * z'],
      output: 'f',
      parameters: [...added.map(([name]) => name), 'z'],
      learningRate: 0.1,
    });
  },
};
