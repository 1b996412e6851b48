import { claim, faulty, type ClaimSection } from '../../claim.ts';
import { rowsAndColumnsExchanged } from './explanations.ts';

export const forwardPass: ClaimSection = {
  title: { en: 'forward pass', ko: '순전파' },
  claims: [
    claim('13:47', '0.08', 'z.1.1'),
    claim('15:47', '0.11', 'z.1.2'),
    claim('17:49', '0.021933', 'E.1'),
    faulty(
      '19:49',
      '0.02038',
      'E.2',
      { class: 'misprint', meant: '0.002038', seenIn: ['137:22'] },
      {
        en: 'A zero was lost behind the point: E₂ is 0.002038. The total that the notes give for the epoch, 0.023971, is E₁ plus 0.002038.',
        ko: '소수점 뒤의 0이 하나 빠졌어요. E₂는 0.002038이고, 노트가 에포크를 정리하며 적은 전체 오차 0.023971도 E₁에 0.002038을 더한 값이에요.',
      },
    ),
    faulty(
      '21:34',
      '0.023917',
      'E',
      { class: 'misprint', meant: '0.023971', seenIn: ['137:22'] },
      {
        en: 'Two digits changed places: E₁ + E₂ is 0.023971, and so the notes themselves write it where they sum up the epoch.',
        ko: '두 숫자의 자리가 서로 바뀌었어요. E₁ + E₂는 0.023971이고, 노트도 에포크를 정리한 곳에서는 이렇게 적었어요.',
      },
    ),
    claim('23:25', '0.51998', 'a.1.1'),
    claim('25:25', '0.52747', 'a.1.2'),
    claim('27:41', '0.44498', 'z.2.1'),
    faulty(
      '29:41',
      '0.68647',
      'z.2.2',
      { class: 'misprint', meant: '0.68047', seenIn: ['137:22'] },
      {
        en: 'One digit is wrong: 0.7 · h₁ + 0.6 · h₂ is 0.68047, and the 0 behind 0.68 became a 6. The notes worked on with 0.68047: the total of 0.023971 comes from it, while 0.68647 would lead to 0.024058.',
        ko: '숫자 하나가 틀렸어요. 0.7 · h₁ + 0.6 · h₂를 계산하면 0.68047인데, 0.68 다음의 0을 6으로 적었어요. 뒤의 계산은 0.68047로 이어져요. 전체 오차 0.023971은 여기서 나온 값이고, 0.68647이었다면 0.024058이 되었을 거예요.',
      },
    ),
  ],
};

export const outputWeight: ClaimSection = {
  title: { en: 'step 1, w11 of the output layer', ko: '1단계, 출력층의 w11' },
  claims: [
    claim('39:6', '0.20944', 'dE/da.2.1'),
    faulty(
      '39:15',
      '0.23804',
      'da/dz.2.1',
      { class: 'misprint', meant: '0.23802', seenIn: ['56:5'] },
      {
        en: 'The last digit was miscopied: the slope o₁(1 − o₁) is 0.23802, as worked out a few lines further on. The product, 0.02592, is the same to five places with either.',
        ko: '마지막 숫자를 잘못 옮겼어요. 기울기 o₁(1 − o₁)은 몇 줄 뒤에서 계산한 대로 0.23802예요. 곱은 어느 쪽으로 계산해도 다섯째 자리까지 0.02592로 같아요.',
      },
    ),
    claim('39:24', '0.51998', 'a.1.1'),
    claim('41:5', '0.02592', 'dE/dw.2.1.1'),
    claim('49:7', '0.4', 't.1'),
    claim('49:13', '0.60944', 'a.2.1'),
    claim('49:24', '0.20944', 'dE/da.2.1'),
    claim('54:5', '0.60944', 'a.2.1'),
    claim('54:15', '0.60944', 'a.2.1'),
    claim('56:5', '0.23802', 'da/dz.2.1'),
    claim('60:48', '0.51998', 'a.1.1'),
    claim('62:85', '0.45', 'w.2.1.1'),
    faulty(
      '62:93',
      '0.1',
      'rate',
      { class: 'wrong-setting', setting: { learningRate: 0.1 } },
      {
        en: 'Here the notes step with a learning rate of 0.1. All their updated matrices are worked with 0.5, and that is the rate of this example.',
        ko: '여기서는 학습률을 0.1로 놓고 갱신했어요. 그런데 노트에 나오는 갱신된 행렬은 모두 0.5로 계산한 값이라서, 이 예제의 학습률은 0.5예요.',
      },
    ),
    claim('62:98', '0.02592', 'dE/dw.2.1.1'),
    faulty(
      '62:109',
      '0.447408',
      'w+.2.1.1',
      { class: 'wrong-setting', setting: { learningRate: 0.1 } },
      {
        en: 'Right for a learning rate of 0.1. With 0.5 the same weight becomes 0.437038, and so it stands in the updated matrix.',
        ko: '학습률이 0.1이라면 맞는 값이에요. 0.5로 계산하면 같은 가중치가 0.437038이 되고, 갱신된 행렬에는 그렇게 적혀 있어요.',
      },
    ),
  ],
};

export const hiddenWeight: ClaimSection = {
  title: { en: 'step 2, w11 of the hidden layer', ko: '2단계, 은닉층의 w11' },
  claims: [
    claim('91:60', '0.02243', 'dE/da.1.1<1'),
    claim('91:106', '0.2496', 'da/dz.1.1'),
    claim('91:115', '0.1', 'x.1'),
    claim('93:5', '0.000808', 'dE/dw.1.1.1'),
    claim('97:6', '0.20944', 'dE/da.2.1'),
    claim('97:22', '0.23802', 'da/dz.2.1'),
    claim('97:38', '0.45', 'w.2.1.1'),
    claim('99:5', '0.022433', 'dE/da.1.1<1'),
    claim('103:5', '0.3', 'w.1.1.1'),
    faulty(
      '103:12',
      '0.1',
      'rate',
      { class: 'wrong-setting', setting: { learningRate: 0.1 } },
      {
        en: 'Again a learning rate of 0.1, where the updated matrix of this layer was worked with 0.5.',
        ko: '여기서도 학습률을 0.1로 놓았지만, 이 층의 갱신된 행렬은 0.5로 계산한 값이에요.',
      },
    ),
    claim('103:18', '0.000808', 'dE/dw.1.1.1'),
    faulty(
      '105:5',
      '0.299912',
      'w+.1.1.1',
      { class: 'wrong-value', slip: { instead: { 'dE/dw.1.1.1': '0.00088' }, setting: { learningRate: 0.1 } } },
      {
        en: '0.3 − 0.1 · 0.000808 is 0.299919. What is printed is 0.3 − 0.1 · 0.00088, as if the gradient had lost a zero on the way to the next line. With the learning rate of 0.5 the weight becomes 0.299596.',
        ko: '0.3 − 0.1 · 0.000808을 계산하면 0.299919예요. 적힌 값은 0.3 − 0.1 · 0.00088의 결과예요. 줄을 옮기면서 기울기에서 0이 하나 빠진 듯해요. 학습률 0.5로 계산하면 이 가중치는 0.299596이 돼요.',
      },
    ),
    claim('108:105', '0.51998', 'a.1.1'),
    claim('108:119', '0.51998', 'a.1.1'),
    claim('110:5', '0.249600', 'da/dz.1.1'),
    claim('112:126', '0.1', 'x.1'),
    claim('116:19', '0.3', 'w.1.1.1'),
    faulty('116:25', '0.4', 'w.1.1.2', { class: 'wrong-name', belongsTo: 'w.1.2.1' }, rowsAndColumnsExchanged),
    faulty('116:32', '0.25', 'w.1.2.1', { class: 'wrong-name', belongsTo: 'w.1.1.2' }, rowsAndColumnsExchanged),
    claim('116:39', '0.35', 'w.1.2.2'),
    faulty(
      '116:86',
      '0.299912',
      'w+.1.1.1',
      { class: 'carried', from: '105:5' },
      {
        en: 'Copied from the line above it, where it is already wrong. The matrix at the end of the notes has 0.29959 in this place, worked with the learning rate of 0.5.',
        ko: '위에서 이미 틀린 값을 그대로 옮겼어요. 노트 끝의 행렬에는 이 자리에 학습률 0.5로 계산한 0.29959가 적혀 있어요.',
      },
    ),
  ],
};
