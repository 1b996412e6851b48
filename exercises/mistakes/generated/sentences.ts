import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { BothLanguages } from '../../audit/claim.ts';

/** What happened in the first wrong line, told of somebody else's work. */
export const sentences: Readonly<Record<MistakeName, BothLanguages>> = {
  'error-sign': {
    en: 'Target and output have changed places here: the error is output minus target.',
    ko: '출력과 목푯값의 자리가 바뀌었어요. 오차는 출력에서 목푯값을 뺀 값이에요.',
  },
  'slope-dropped': {
    en: 'The slope of the activation was left out here: the delta is error times slope.',
    ko: '활성화 함수의 기울기를 빠뜨렸어요. 델타는 오차에 이 기울기를 곱한 값이에요.',
  },
  'slope-of-sum': {
    en: 'The slope was worked from the weighted sum here; it is worked from the activation.',
    ko: '기울기를 가중합으로 계산했어요. 활성화 값으로 계산해야 해요.',
  },
  'wrong-input': {
    en: 'The delta was multiplied by the wrong value here: it takes what comes in through this very weight.',
    ko: '델타에 다른 값을 곱했어요. 바로 이 가중치로 들어오는 값을 곱해야 해요.',
  },
  'path-missed': {
    en: 'Not every path was added up here: the error comes back through all units of the next layer.',
    ko: '더하지 않은 경로가 있어요. 오차는 다음 층의 모든 유닛을 거쳐 돌아와요.',
  },
  'updated-weight-used': {
    en: 'The new weight was used here; the way back takes the one of the forward pass.',
    ko: '갱신한 가중치를 썼어요. 역전파에서는 순전파에 쓴 가중치를 써야 해요.',
  },
  'rate-forgotten': {
    en: 'The learning rate was left out here: the step is the rate times the gradient.',
    ko: '학습률을 빠뜨렸어요. 기울기에 학습률을 곱한 만큼 옮겨야 해요.',
  },
  'added-not-subtracted': {
    en: 'The step was added here; gradient descent subtracts it.',
    ko: '빼야 할 것을 더했어요. 경사 하강법에서는 학습률과 기울기의 곱을 빼요.',
  },
  'weights-transposed': {
    en: 'Rows and columns of the weights have changed places here.',
    ko: '가중치의 행과 열이 바뀌었어요.',
  },
  'factor-two': {
    en: 'The factor 2 of the square is not right here: look at whether the loss has a ½ in front.',
    ko: '제곱을 미분할 때 나오는 2를 잘못 다뤘어요. 손실 앞에 ½이 있는지 살펴보세요.',
  },
  'batch-not-averaged': {
    en: 'This loss is a mean over the batch, and the division was left out here.',
    ko: '이 손실은 배치의 평균인데, 나누기를 빠뜨렸어요.',
  },
  'bias-gradient-zero': {
    en: 'A bias has a gradient, whatever its value: that of a weight whose input is 1.',
    ko: '편향에도 기울기가 있어요. 들어오는 값이 1인 가중치와 똑같이 구해요.',
  },
  'shared-bias-once': {
    en: 'Only one unit was counted here; the gradient of a shared bias adds up the deltas of its whole layer.',
    ko: '유닛 하나만 셌어요. 공유 편향의 기울기는 그 층의 델타를 모두 더한 값이에요.',
  },
  'gradient-for-weight': {
    en: 'This is the gradient itself; the new value is the old one minus the rate times the gradient.',
    ko: '기울기를 그대로 적었어요. 새 값은 예전 값에서 학습률과 기울기의 곱을 뺀 값이에요.',
  },
  'decimal-slip': {
    en: 'The digits are right, but the decimal point slipped here.',
    ko: '숫자는 맞지만 소수점 자리가 밀렸어요.',
  },
  'bias-forgotten': {
    en: 'The bias was left out of the weighted sum here.',
    ko: '가중합에 편향을 더하지 않았어요.',
  },
  'activation-forgotten': {
    en: 'The weighted sum was passed on as it is here; the activation function comes first.',
    ko: '가중합을 그대로 썼어요. 활성화 함수를 거쳐야 해요.',
  },
  'step-left-out': {
    en: 'This is still the old value; the step, the rate times the gradient, was not subtracted.',
    ko: '갱신하기 전의 값을 그대로 적었어요. 학습률과 기울기의 곱을 빼야 해요.',
  },
  'extra-slope': {
    en: 'The slope was multiplied once more here: with this loss it has cancelled, and output minus target is the delta already.',
    ko: '기울기를 한 번 더 곱했어요. 이 손실에서는 기울기가 약분되어, 출력에서 목푯값을 뺀 값이 이미 델타예요.',
  },
  'exponent-sign': {
    en: 'The exponent of e has the wrong sign here.',
    ko: 'e의 지수에서 부호가 바뀌었어요.',
  },
  'delta-for-activation-gradient': {
    en: 'The delta stands here where the derivative with respect to the activation belongs: that one has no slope in it yet.',
    ko: '활성화 값에 대한 미분이 들어갈 자리에 델타를 적었어요. 이 값에는 아직 기울기를 곱하지 않아요.',
  },
  'next-weight-left-out': {
    en: 'The delta of the next layer was taken over without the weight between.',
    ko: '다음 층의 델타를 그 사이의 가중치를 곱하지 않고 가져왔어요.',
  },
  'source-left-out': {
    en: 'The delta alone stands here: the gradient of a weight also takes what comes in through it.',
    ko: '델타만 적었어요. 가중치의 기울기에는 그 가중치로 들어온 값도 곱해야 해요.',
  },
  'term-for-loss': {
    en: 'The loss is missing its square here, or is the output itself.',
    ko: '출력을 그대로 적었거나, 목푯값과의 차를 제곱하지 않았어요.',
  },
  'slope-of-another': {
    en: 'The slope was not worked from this unit’s own activation here.',
    ko: '기울기를 이 유닛의 활성화 값이 아닌 다른 것으로 구했어요.',
  },
  'another-gradient': {
    en: 'The gradient of another place stands here: row and column, or unit, are not the right ones.',
    ko: '다른 자리의 기울기예요. 행과 열이나 유닛을 잘못 골랐어요.',
  },
  'another-old-weight': {
    en: 'The step was subtracted from another weight here.',
    ko: '다른 가중치의 값에서 뺐어요.',
  },
  'wrong-target': {
    en: 'The target of another output was used here.',
    ko: '다른 출력의 목푯값을 썼어요.',
  },
  'target-left-out': {
    en: 'The target was left out here: the output itself was taken for the error.',
    ko: '목푯값을 빼지 않고 출력을 그대로 오차로 썼어요.',
  },
  'wrong-bias': {
    en: 'The bias of another unit was added here.',
    ko: '다른 유닛의 편향을 더했어요.',
  },
  'same-source-twice': {
    en: 'One value stands in two terms of the sum here.',
    ko: '합의 두 항에 같은 값을 썼어요.',
  },
  'averaged-twice': {
    en: 'This was divided by the number of samples once more than it should be.',
    ko: '표본 수로 한 번 더 나누었어요.',
  },
  'dead-unit-passed': {
    en: 'A unit that is dead below 0 was passed through here.',
    ko: '0보다 작아서 죽은 유닛을 그대로 지나갔어요.',
  },
  'term-sign': {
    en: 'One term of the sum has the wrong sign here.',
    ko: '합에서 한 항의 부호가 틀렸어요.',
  },
  'mean-for-sum': {
    en: 'A mean was taken here, though this loss is a sum.',
    ko: '이 손실은 합인데 평균을 냈어요.',
  },
  'one-sample-only': {
    en: 'Only one sample was counted here; all of the batch go in.',
    ko: '표본 하나만 셌어요. 배치의 표본이 모두 들어가야 해요.',
  },
  'step-for-weight': {
    en: 'This is the step alone; the new value is the old one minus the step.',
    ko: '빼야 할 양만 적었어요. 새 값은 예전 값에서 이것을 뺀 값이에요.',
  },
  'digit-slip': {
    en: 'One digit is not right here, or two have changed places.',
    ko: '숫자 하나가 다르거나 두 숫자의 자리가 바뀌었어요.',
  },
  'answers-exchanged': {
    en: 'Two values have changed places here.',
    ko: '두 값의 자리가 바뀌었어요.',
  },
  'sign-lost': {
    en: 'The number is right, but its sign is not.',
    ko: '숫자는 맞지만 부호가 틀렸어요.',
  },
  'other-logarithm': {
    en: 'A logarithm to another base was taken here; the loss takes the natural one, ln.',
    ko: '밑이 다른 로그를 썼어요. 이 손실에서는 자연로그 ln을 써요.',
  },
  'output-nudged': {
    en: 'The difference is that of the output here; the gradient is that of the loss.',
    ko: '출력의 차이를 나눴어요. 기울기는 손실이 얼마나 변하는지를 나타내므로 손실의 차이를 나눠야 해요.',
  },
  'divided-by-epsilon': {
    en: 'The difference was divided by ε here; from one side to the other it is 2ε.',
    ko: 'ε으로 나눴어요. 한쪽에서 다른 쪽까지는 2ε이에요.',
  },
  'one-side-only': {
    en: 'One side alone was looked at here; the quotient goes from w − ε to w + ε.',
    ko: '한쪽만 봤어요. w − ε에서 w + ε까지 양쪽을 봐야 해요.',
  },
  'nudge-left-out': {
    en: 'The weight itself was used here, where it should be off by ε.',
    ko: '가중치를 ε만큼 움직이지 않고 그대로 썼어요.',
  },
  'own-factor-kept': {
    en: 'The slope of a product by one factor is the other factor; here the factor itself was kept.',
    ko: '곱을 한 인수로 미분하면 다른 인수가 남는데, 미분한 인수를 그대로 두었어요.',
  },
  'sum-for-product': {
    en: 'A product was taken for a sum here: its slope by one factor is the other factor, not 1.',
    ko: '곱을 합처럼 미분했어요. 곱의 기울기는 1이 아니라 다른 인수예요.',
  },
  'product-for-sum': {
    en: 'A sum was taken for a product here: its slope by each term is 1.',
    ko: '합을 곱처럼 미분했어요. 합은 어느 항으로 미분해도 기울기가 1이에요.',
  },
  'quotient-sign': {
    en: 'The minus was left out here: a quotient a/b has the slope −a/b² by its denominator.',
    ko: '음의 부호를 빠뜨렸어요. a/b를 분모로 미분하면 −a/b²이에요.',
  },
  'quotient-square': {
    en: 'The denominator was not squared here: a quotient a/b has the slope −a/b² by its denominator.',
    ko: '분모를 제곱하지 않았어요. a/b를 분모로 미분하면 −a/b²이에요.',
  },
  'difference-sign': {
    en: 'What is taken off has the slope −1; its minus was lost here.',
    ko: '빼는 쪽의 기울기는 −1인데 음의 부호를 빠뜨렸어요.',
  },
  'exp-without-itself': {
    en: 'A power of e is its own slope; here it was left out, or taken for another power.',
    ko: 'e의 거듭제곱은 미분해도 그대로인데, 그 값을 곱하지 않았어요.',
  },
  'gate-to-other-input': {
    en: 'The gradient was sent the wrong way at a gate here: max passes it to the value that it took, and ReLU only above 0.',
    ko: '게이트에서 기울기를 잘못 보냈어요. max는 고른 값으로만, ReLU는 0보다 클 때만 기울기를 보내요.',
  },
  'local-slope-alone': {
    en: 'This is the local slope alone; what comes from above was not multiplied.',
    ko: '국소 기울기만 적었어요. 위에서 온 값을 곱하지 않았어요.',
  },
  'local-slope-left-out': {
    en: 'What comes from above was passed on as it is here; the local slope was left out.',
    ko: '위에서 온 값을 그대로 넘겼어요. 국소 기울기를 곱하지 않았어요.',
  },
  'gradient-for-local-slope': {
    en: 'What comes from above is in this already; a local slope is of its operation alone.',
    ko: '위에서 온 값까지 곱했어요. 국소 기울기는 그 연산만의 기울기예요.',
  },
  'way-out-missed': {
    en: 'This value goes out in several ways, and not every one was counted.',
    ko: '여러 갈래로 나가는 값인데, 세지 않은 갈래가 있어요.',
  },
  'shared-weight-once': {
    en: 'A shared weight was counted in one place only; its gradient is the sum over all places where it is used.',
    ko: '공유하는 가중치를 한 곳에서만 셌어요. 기울기는 쓰인 곳마다 온 것을 모두 더한 값이에요.',
  },
  'through-time-cut': {
    en: 'The gradient was cut after one step of time here; it goes back through every step.',
    ko: '기울기가 한 시점에서 끊겼어요. 앞 시점까지 계속 거슬러 가야 해요.',
  },
  'softmax-cross-terms': {
    en: 'The cross terms of the softmax were left out here: every share hangs on every input.',
    ko: '소프트맥스의 교차항을 빠뜨렸어요. 몫 하나하나가 모든 입력에 따라 달라져요.',
  },
  'statistics-constant': {
    en: 'The mean or the variance was taken for a constant here; both are worked from the values themselves.',
    ko: '평균이나 분산을 상수로 보았어요. 둘 다 정규화할 값들로 구한 것이에요.',
  },
};
