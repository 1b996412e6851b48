import { claim, faulty, type ClaimSection } from '../../claim.ts';

export const task: ClaimSection = {
  title: { en: 'inputs and targets', ko: '입력과 목푯값' },
  claims: [
    claim('31:9', '0.05', 'x.1'),
    claim('31:15', '0.1', 'x.2'),
    claim('33:10', '0.01', 't.1'),
    claim('33:16', '0.99', 't.2'),
  ],
};

export const forwardPass: ClaimSection = {
  title: { en: 'forward pass', ko: '순전파' },
  claims: [
    claim('41:24', '0.05', 'x.1'),
    claim('41:36', '0.15', 'w.1.1.1'),
    claim('41:43', '0.1', 'x.2'),
    claim('41:54', '0.2', 'w.1.1.2'),
    claim('41:60', '0.0275', 'z.1.1'),
    claim('43:70', '0.0275', 'z.1.1'),
    claim('43:81', '0.5069', 'a.1.1'),
    claim('45:24', '0.05', 'x.1'),
    claim('45:36', '0.25', 'w.1.2.1'),
    claim('45:43', '0.1', 'x.2'),
    claim('45:54', '0.3', 'w.1.2.2'),
    claim('45:60', '0.0425', 'z.1.2'),
    claim('49:14', '0.5106', 'a.1.2'),
    claim('57:25', '0.5069', 'a.1.1'),
    claim('57:40', '0.35', 'w.2.1.1'),
    claim('57:58', '0.5106', 'a.1.2'),
    claim('57:73', '0.4', 'w.2.1.2'),
    claim('57:79', '0.3817', 'z.2.1'),
    claim('59:31', '0.3817', 'z.2.1'),
    claim('59:53', '0.5943', 'a.2.1'),
    claim('61:14', '0.5069', 'a.1.1'),
    claim('61:28', '0.45', 'w.2.2.1'),
    faulty(
      '61:35',
      '0.5069',
      'a.1.2',
      { class: 'wrong-name', belongsTo: 'a.1.1' },
      {
        en: 'out_h1 stands here a second time, where out_h2 = 0.5106 belongs. The result, 0.4834, was worked with 0.5106; the line as printed would give 0.4816.',
        ko: 'out_h2 = 0.5106이 올 자리에 out_h1이 한 번 더 적혔어요. 결과 0.4834는 0.5106으로 계산한 값이고, 적힌 대로라면 0.4816이 나와요.',
      },
    ),
    claim('61:49', '0.5', 'w.2.2.2'),
    claim('61:55', '0.4834', 'z.2.2'),
    claim('63:31', '0.4834', 'z.2.2'),
    claim('63:53', '0.6186', 'a.2.2'),
    claim('65:14', '0.5943', 'a.2.1'),
    faulty(
      '65:37',
      '0.0',
      't.1',
      { class: 'misprint', meant: '0.01', seenIn: ['123:126'] },
      {
        en: 'The last digit of the target is missing: it is 0.01, as given at the beginning, and the difference 0.5843 was worked with 0.01.',
        ko: '목푯값의 마지막 숫자가 빠졌어요. 처음에 주어진 값은 0.01이고, 차이 0.5843도 0.01로 계산한 값이에요.',
      },
    ),
    claim('67:14', '0.6186', 'a.2.2'),
    claim('67:37', '0.99', 't.2'),
    claim('79:15', '0.2397', 'E'),
    claim('81:12', '0.2397', 'E'),
  ],
};
