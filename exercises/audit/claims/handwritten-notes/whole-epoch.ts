import { claim, faulty, type ClaimSection } from '../../claim.ts';
import { rowsAndColumnsExchanged } from './explanations.ts';

export const epochAsMatrices: ClaimSection = {
  title: { en: 'the epoch as matrices', ko: '행렬로 정리한 한 에포크' },
  claims: [
    claim('125:19', '0.29959', 'w+.1.1.1'),
    claim('125:29', '0.249191', 'w+.1.1.2'),
    claim('125:41', '0.39964', 'w+.1.2.1'),
    claim('125:51', '0.34928', 'w+.1.2.2'),
    claim('129:19', '0.437038', 'w+.2.1.1'),
    claim('129:30', '0.38685', 'w+.2.1.2'),
    claim('129:41', '0.69629', 'w+.2.2.1'),
    claim('129:51', '0.59624', 'w+.2.2.2'),
    claim('133:19', '0.3', 'w.1.1.1'),
    faulty('133:25', '0.4', 'w.1.1.2', { class: 'wrong-name', belongsTo: 'w.1.2.1' }, rowsAndColumnsExchanged),
    faulty('133:32', '0.25', 'w.1.2.1', { class: 'wrong-name', belongsTo: 'w.1.1.2' }, rowsAndColumnsExchanged),
    claim('133:39', '0.35', 'w.1.2.2'),
    claim('135:77', '0.45', 'w.2.1.1'),
    faulty(
      '135:84',
      '0.17',
      'w.2.2.1',
      { class: 'misprint', meant: '0.7', seenIn: ['129:41'] },
      {
        en: 'A stray 1: the weight w₂₁ is 0.7, and the updated matrix has 0.69629 for it. Besides, this matrix has its rows and columns exchanged, so that w₂₁ stands where w₁₂ belongs.',
        ko: '1이 하나 끼어들었어요. 가중치 w₂₁은 0.7이고, 갱신된 행렬에는 0.69629로 적혀 있어요. 게다가 이 행렬은 행과 열이 바뀌어 w₂₁이 w₁₂의 자리에 있어요.',
      },
    ),
    faulty(
      '135:92',
      '0.4',
      'w.2.2.1',
      { class: 'wrong-name', belongsTo: 'w.2.1.2' },
      {
        en: 'This is w₁₂, in the place of w₂₁: the matrix has its rows and columns exchanged. Worked in the order printed, 0.4 · h₁ + 0.6 · h₂ is not z₄; 0.7 · h₁ + 0.6 · h₂ is.',
        ko: 'w₁₂의 값이 w₂₁의 자리에 있어요. 행렬의 행과 열이 바뀌었기 때문이에요. 적힌 대로 0.4 · h₁ + 0.6 · h₂를 계산하면 z₄가 아니고, 0.7 · h₁ + 0.6 · h₂라야 z₄예요.',
      },
    ),
    claim('135:98', '0.6', 'w.2.2.2'),
    claim('137:22', '0.023971', 'E'),
    claim('141:40', '0.021933', 'E.1'),
    faulty(
      '143:40',
      '0.02038',
      'E.2',
      { class: 'misprint', meant: '0.002038', seenIn: ['137:22'] },
      {
        en: 'The same zero is missing as at the beginning: 0.002038 was meant, and the total beside it, 0.023971, was added up with 0.002038.',
        ko: '앞에서와 같은 0이 빠졌어요. 뜻한 값은 0.002038이고, 곁에 적힌 전체 오차 0.023971도 0.002038을 더한 값이에요.',
      },
    ),
  ],
};

export const afterTheEpoch: ClaimSection = {
  title: { en: 'after the epoch', ko: '에포크가 끝난 뒤' },
  claims: [
    claim('160:19', '0.29959', 'w+.1.1.1'),
    claim('160:29', '0.249191', 'w+.1.1.2'),
    claim('160:41', '0.39964', 'w+.1.2.1'),
    claim('160:51', '0.34928', 'w+.1.2.2'),
    claim('162:77', '0.437038', 'w+.2.1.1'),
    claim('162:88', '0.38685', 'w+.2.1.2'),
    claim('162:99', '0.69629', 'w+.2.2.1'),
    claim('162:109', '0.59624', 'w+.2.2.2'),
    faulty(
      '166:40',
      '0.02254',
      "E'.1",
      { class: 'misprint', meant: '0.021254', seenIn: ['170:22'] },
      {
        en: 'A 1 was lost: the first output costs 0.021254 after the step. The total of 0.023236 was added up with that; with 0.02254 it would be larger than before the step.',
        ko: '1이 하나 빠졌어요. 갱신한 뒤 첫째 출력의 오차는 0.021254예요. 전체 오차 0.023236은 이 값으로 더한 결과이고, 0.02254였다면 갱신하기 전보다 오히려 커졌을 거예요.',
      },
    ),
    claim('168:40', '0.001981', "E'.2"),
    claim('170:22', '0.023236', "E'"),
  ],
};
