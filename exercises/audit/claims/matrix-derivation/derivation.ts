import { reference } from '../../../../engine/expression/expression.ts';
import { claim, faulty, type ClaimSection } from '../../claim.ts';

export const model: ClaimSection = {
  title: { en: '0, the model', ko: '0, 모델' },
  claims: [
    claim('12:8', '3', 'inputs'),
    faulty(
      '12:16',
      '4',
      'hidden-units',
      { class: 'wrong-name', formula: reference('hidden-layers') },
      {
        en: 'Four is the number of hidden units. The text calls them hidden layers, here and further on, but the network has one hidden layer.',
        ko: '4는 은닉 유닛의 개수예요. 글에서는 여기서도 뒤에서도 은닉 레이어라고 부르지만, 이 신경망의 은닉층은 하나예요.',
      },
    ),
    claim('12:28', '2', 'outputs'),
  ],
};

export const implementation: ClaimSection = {
  title: { en: '4, implementation', ko: '4, 구현' },
  claims: [
    claim('211:42', '1', 'left.1.1'),
    claim('211:46', '2', 'left.1.2'),
    claim('211:51', '3', 'left.2.1'),
    claim('211:55', '4', 'left.2.2'),
    claim('211:93', '4', 'right.1.1'),
    claim('211:97', '3', 'right.1.2'),
    claim('211:102', '2', 'right.2.1'),
    claim('211:106', '1', 'right.2.2'),
    claim('211:140', '1', 'product-left.1.1'),
    claim('211:149', '4', 'product-right.1.1'),
    claim('211:153', '2', 'product-left.1.2'),
    claim('211:162', '3', 'product-right.1.2'),
    claim('211:167', '3', 'product-left.2.1'),
    claim('211:176', '2', 'product-right.2.1'),
    claim('211:180', '4', 'product-left.2.2'),
    claim('211:189', '1', 'product-right.2.2'),
  ],
};
