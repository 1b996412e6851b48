import { reference } from '../../../../engine/expression/expression.ts';
import { claim, faulty, type ClaimSection } from '../../claim.ts';

export const weight5: ClaimSection = {
  title: { en: 'w5', ko: 'w5' },
  claims: [
    claim('123:109', '0.01', 't.1'),
    claim('123:116', '0.5943', 'a.2.1'),
    claim('123:126', '0.5843', 'dE/da.2.1'),
    claim('125:97', '0.5943', 'a.2.1'),
    claim('125:109', '0.5943', 'a.2.1'),
    claim('125:119', '0.2411', 'da/dz.2.1'),
    claim('127:131', '0.5069', 'a.1.1'),
    claim('136:52', '0.5843', 'dE/da.2.1'),
    claim('136:66', '0.2411', 'da/dz.2.1'),
    claim('136:80', '0.5069', 'a.1.1'),
    claim('136:89', '0.0714', 'dE/dw.2.1.1'),
    claim('138:86', '0.5', 'rate'),
    claim('140:27', '0.35', 'w.2.1.1'),
    claim('140:34', '0.5', 'rate'),
    claim('140:45', '0.0714', 'dE/dw.2.1.1'),
    claim('140:58', '0.3143', 'w+.2.1.1'),
    claim('142:9', '0.35', 'w.2.1.1'),
    claim('142:30', '0.3143', 'w+.2.1.1'),
    faulty(
      '144:21',
      '0.0',
      't.1',
      { class: 'misprint', meant: '0.01', seenIn: ['123:126'] },
      {
        en: 'Again 0.01 without its last digit: from a target of 0.0 the difference would be 0.5943, and not 0.5843.',
        ko: '여기서도 0.01의 마지막 숫자가 빠졌어요. 목푯값이 0.0이었다면 차이는 0.5843이 아니라 0.5943이에요.',
      },
    ),
    faulty(
      '144:46',
      '0.5843',
      'a.2.1',
      { class: 'wrong-name', belongsTo: 'dE/da.2.1' },
      {
        en: '0.5843 is not the output but what lies between output and target: out_o1 itself is 0.5943, and 0.5943 − 0.01 is 0.5843.',
        ko: '0.5843은 출력이 아니라 출력과 목푯값의 차이예요. out_o1은 0.5943이고, 0.5943 − 0.01이 0.5843이에요.',
      },
    ),
  ],
};

export const weight6: ClaimSection = {
  title: { en: 'w6', ko: 'w6' },
  claims: [
    claim('152:125', '0.5843', 'dE/da.2.1'),
    claim('152:212', '0.2411', 'da/dz.2.1'),
    claim('155:70', '0.5106', 'a.1.2'),
    claim('157:52', '0.5843', 'dE/da.2.1'),
    claim('157:66', '0.2411', 'da/dz.2.1'),
    claim('157:80', '0.5106', 'a.1.2'),
    claim('157:89', '0.07193', 'dE/dw.2.1.2'),
    claim('159:11', '0.4', 'w.2.1.2'),
    claim('159:17', '0.5', 'rate'),
    claim('159:28', '0.07193', 'dE/dw.2.1.2'),
    claim('159:38', '0.364', 'w+.2.1.2'),
  ],
};

export const weight7: ClaimSection = {
  title: { en: 'w7', ko: 'w7' },
  claims: [
    claim('170:108', '0.99', 't.2'),
    claim('170:115', '0.6186', 'a.2.2'),
    claim('170:126', '-0.3714', 'dE/da.2.2'),
    claim('172:103', '0.6186', 'a.2.2'),
    faulty(
      '172:115',
      '0.618',
      'a.2.2',
      { class: 'misprint', meant: '0.6186', seenIn: ['172:124'] },
      {
        en: 'The last digit of 0.6186 is missing. The result, 0.2359, is 0.6186 · (1 − 0.6186); with 0.618 it would be 0.2363.',
        ko: '0.6186의 마지막 숫자가 빠졌어요. 결과 0.2359는 0.6186 · (1 − 0.6186)이고, 0.618로 계산하면 0.2363이에요.',
      },
    ),
    claim('172:124', '0.2359', 'da/dz.2.2'),
    faulty(
      '174:74',
      '0.5069',
      'a.1.1',
      { class: 'wrong-name', formula: reference('a.2.1') },
      {
        en: 'The value is right and its name is not: what w₇ carries is out_h1, 0.5069. The slide writes out_o1, which is 0.5943.',
        ko: '값은 맞지만 이름이 틀렸어요. w₇에 들어오는 값은 out_h1, 곧 0.5069예요. 슬라이드에는 out_o1이라고 적혔는데 그 값은 0.5943이에요.',
      },
    ),
    claim('176:59', '-0.3714', 'dE/da.2.2'),
    claim('176:75', '0.2359', 'da/dz.2.2'),
    claim('176:91', '0.5069', 'a.1.1'),
    claim('176:102', '-0.04441', 'dE/dw.2.2.1'),
    claim('178:88', '0.45', 'w.2.2.1'),
    claim('178:96', '0.5', 'rate'),
    claim('178:110', '+0.04441', '-dE/dw.2.2.1'),
    claim('178:121', '0.4722', 'w+.2.2.1'),
  ],
};

export const weight8: ClaimSection = {
  title: { en: 'w8', ko: 'w8' },
  claims: [
    claim('189:52', '-0.3714', 'dE/da.2.2'),
    claim('189:70', '0.2359', 'da/dz.2.2'),
    claim('189:96', '0.5106', 'a.1.2'),
    claim('191:6', '-0.04474', 'dE/dw.2.2.2', {
      en: 'Explained by rounding: the slide multiplies figures of four places, 0.3714 · 0.2359 · 0.5106. In full the gradient is −0.04475.',
      ko: '반올림으로 설명돼요. 슬라이드는 넷째 자리까지 적은 값을 0.3714 · 0.2359 · 0.5106처럼 곱했어요. 끝까지 반올림하지 않으면 기울기는 −0.04475예요.',
    }),
    claim('193:11', '0.5', 'w.2.2.2'),
    claim('193:18', '0.5', 'rate'),
    claim('193:32', '-0.04474', 'dE/dw.2.2.2'),
    claim('193:43', '0.5224', 'w+.2.2.2'),
  ],
};

export const weight1: ClaimSection = {
  title: { en: 'w1', ko: 'w1' },
  claims: [
    claim('213:58', '0.5843', 'dE/da.2.1'),
    claim('213:72', '0.241', 'da/dz.2.1'),
    claim('213:85', '0.35', 'w.2.1.1'),
    claim('213:94', '-0.3714', 'dE/da.2.2'),
    claim('213:109', '0.2359', 'da/dz.2.2'),
    claim('213:123', '0.45', 'w.2.2.1'),
    claim('213:143', '0.25', 'da/dz.1.1'),
    claim('213:155', '0.05', 'x.1'),
    claim('215:5', '0.0001235', 'dE/dw.1.1.1', {
      en: 'Explained by rounding: with the slope 0.2411 the line gives 0.0001235, although it shows 0.241, which gives 0.0001232. In full the gradient is 0.0001233.',
      ko: '반올림으로 설명돼요. 식에는 기울기를 0.241로 적었지만 0.2411로 계산하면 0.0001235가 나와요. 0.241로 계산하면 0.0001232이고, 끝까지 반올림하지 않으면 0.0001233이에요.',
    }),
    claim('217:73', '0.15', 'w.1.1.1'),
    claim('217:80', '0.5', 'rate'),
    claim('217:85', '0.0001235', 'dE/dw.1.1.1'),
    claim('217:98', '0.1499', 'w+.1.1.1'),
    claim('220:3', '0.15', 'w.1.1.1'),
    claim('220:24', '0.1499', 'w+.1.1.1'),
  ],
};

export const afterTheStep: ClaimSection = {
  title: { en: 'after the step', ko: '갱신한 뒤' },
  claims: [claim('232:22', '0.2326', "E'")],
};
