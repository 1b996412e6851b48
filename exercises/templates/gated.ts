import { formulaOf } from './formula-text.ts';
import type { Template } from './template.ts';

const weights = { w_r: 0.4, u_r: 0.3, w_z: -0.5, u_z: 0.7, w_c: 0.9, u_c: -0.6 };
const biases = { b_r: 0.1, b_z: 0.2, b_c: -0.1 };

export const gated: Template = {
  id: 'gated',
  title: { en: 'A gated unit (GRU)', ko: '게이트 순환 유닛(GRU)' },
  summary: {
    en: 'One step of a GRU: a gate says how much of the old state is kept, another how much of it is looked at.',
    ko: 'GRU의 한 시점이에요. 한 게이트는 예전 상태를 얼마나 남길지, 다른 게이트는 얼마나 들여다볼지 정해요.',
  },
  lookFor: [
    {
      en: 'The old state h₀ has several ways out: into both gates, into the candidate through r, and straight through z into the new state. Its gradient is the sum of all.',
      ko: '예전 상태 h₀은 여러 갈래로 나가요. 두 게이트로, r을 거쳐 후보로, z를 거쳐 곧바로 새 상태로요. 기울기는 그 모두를 더한 값이에요.',
    },
    {
      en: 'The straight way multiplies by z alone. Where z is near 1, the gradient comes back nearly whole: that is what the gate is for.',
      ko: '곧바로 가는 갈래에서는 z만 곱해요. z가 1에 가까우면 기울기가 거의 그대로 돌아와요. 게이트가 있는 까닭이 이것이에요.',
    },
    {
      en: 'z is used twice, once as 1 − z: the minus belongs to its local slope there.',
      ko: 'z는 두 번 쓰이고, 한 번은 1 − z로 쓰여요. 그쪽 국소 기울기에는 음의 부호가 붙어요.',
    },
  ],
  sizes: [
    {
      name: 'biases',
      title: { en: 'Biases', ko: '편향' },
      choices: [
        { value: 'none', title: { en: 'without', ko: '없음' } },
        { value: 'three', title: { en: 'with', ko: '있음' } },
      ],
      usual: 'none',
    },
  ],
  write: (chosen) => {
    const hasBiases = chosen.is('biases', 'three');
    const bias = (name: string): string => (hasBiases ? ` + b_${name}` : '');
    const trained = { ...weights, ...(hasBiases ? biases : {}) };
    return formulaOf({
      title: gated.title,
      given: { x: 1, h_0: 0.5, ...trained, t: 0.9 },
      lines: [
        `r = σ(w_r*x + u_r*h_0${bias('r')})`,
        `z = σ(w_z*x + u_z*h_0${bias('z')})`,
        `c = tanh(w_c*x + u_c*(r*h_0)${bias('c')})`,
        'h_1 = z*h_0 + (1 - z)*c',
        'L = (h_1 - t)^2 / 2',
      ],
      output: 'L',
      parameters: Object.keys(trained),
      learningRate: 0.5,
    });
  },
};
