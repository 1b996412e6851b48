import type { LocalizedText } from '../../engine/network/document.ts';
import type { RuleName } from './rule.ts';

export interface RuleText {
  readonly title: LocalizedText;
  /** Why this factor, and where it comes from: for someone who has never seen it. */
  readonly why: LocalizedText;
}

/** Each rule explained once. */
export const ruleTexts: Readonly<Record<RuleName, RuleText>> = {
  'weighted-sum': {
    title: { en: 'Weighted sum', ko: '가중합' },
    why: {
      en: 'A unit listens to everything in front of it, to each source as loudly as the weight of that connection says. Multiply each incoming value by its weight, add the products, and add the bias if there is one.',
      ko: '유닛은 앞쪽의 값을 모두 듣되, 연결마다 가중치만큼 크게 들어요. 들어오는 값에 가중치를 곱해 모두 더하고, 편향이 있으면 그것도 더해요.',
    },
  },
  activation: {
    title: { en: 'Activation', ko: '활성화' },
    why: {
      en: 'The weighted sum goes through the activation function, and what comes out is what the unit passes on. Without this bend, any number of layers would be no more than one.',
      ko: '가중합을 활성화 함수에 넣어 나온 값이 유닛의 출력이에요. 이렇게 한 번 휘어 주지 않으면 층을 아무리 쌓아도 한 층과 다를 게 없어요.',
    },
  },
  'output-loss': {
    title: { en: 'Loss of one output', ko: '출력 하나의 손실' },
    why: {
      en: 'The loss says in one number how far an output is from its target. It is 0 where the two agree and grows as they part.',
      ko: '손실은 출력이 목푯값에서 얼마나 벗어났는지를 수 하나로 나타내요. 둘이 같으면 0이고, 멀어질수록 커져요.',
    },
  },
  loss: {
    title: { en: 'Loss in all', ko: '전체 손실' },
    why: {
      en: 'The losses of the single outputs (and samples) come together in one number, added up or averaged as the loss function says. Training makes this number smaller.',
      ko: '출력마다(그리고 표본마다) 구한 손실을 손실 함수에 따라 더하거나 평균해서 수 하나로 모아요. 학습은 이 수를 줄이는 일이에요.',
    },
  },
  'error-at-output': {
    title: { en: 'Error at the output', ko: '출력에서의 오차' },
    why: {
      en: 'The way back begins here: if this output grew a little, how would the loss change? Above the target the answer is positive, below it negative.',
      ko: '되돌아가는 길은 여기서 시작해요. 이 출력이 조금 커지면 손실은 어떻게 변할까요? 출력이 목푯값보다 크면 양수, 작으면 음수예요.',
    },
  },
  'error-at-output-turned': {
    title: { en: 'Error at the output', ko: '출력에서의 오차' },
    why: {
      en: 'The way back begins here, with target minus output: how the loss would fall if this output grew a little. Below the target the answer is positive, above it negative.',
      ko: '되돌아가는 길은 목푯값에서 출력을 뺀 값으로 시작해요. 이 출력이 조금 커지면 손실은 얼마나 줄어들까요? 출력이 목푯값보다 작으면 양수, 크면 음수예요.',
    },
  },
  slope: {
    title: { en: 'Slope of the activation', ko: '활성화 함수의 기울기' },
    why: {
      en: 'How much the output of a unit moves when its weighted sum moves a little. The sigmoid is steepest in its middle, 0.25, and almost flat at both ends: there little gets through.',
      ko: '가중합이 조금 움직일 때 유닛의 출력이 얼마나 움직이는지를 나타내요. 시그모이드는 가운데에서 0.25로 가장 가파르고 양 끝에서는 거의 평평해서, 그곳에서는 오차가 잘 전해지지 않아요.',
    },
  },
  path: {
    title: { en: 'One path back', ko: '되돌아가는 경로 하나' },
    why: {
      en: 'The error of a unit in the next layer comes back along the connection, weakened or strengthened by the weight it went forward with. Use the weight as it was on the way forward, not the updated one.',
      ko: '다음 층 유닛의 오차는 앞으로 갈 때 곱했던 가중치를 다시 곱해 같은 연결을 따라 되돌아와요. 이때 갱신한 가중치가 아니라 순전파에 썼던 가중치를 써요.',
    },
  },
  'paths-summed': {
    title: { en: 'Paths summed', ko: '경로의 합' },
    why: {
      en: 'A hidden unit feeds every unit of the next layer, so it changes the loss along every one of these paths. What each path brings back is added up; leaving one out is a common slip.',
      ko: '은닉 유닛은 다음 층의 모든 유닛에 값을 보내므로 그 모든 경로로 손실에 영향을 줘요. 경로마다 돌아온 값을 모두 더해야 하고, 하나라도 빠뜨리기 쉬우니 조심하세요.',
    },
  },
  'input-gradient': {
    title: { en: 'Gradient of an input', ko: '입력의 기울기' },
    why: {
      en: 'The input feeds every unit of the first layer, so the error comes back to it along each of these weights, and what they bring is added up. No step is taken with it; it says how the loss would change if the input did.',
      ko: '입력은 첫 층의 모든 유닛에 들어가므로 오차도 그 가중치마다 하나씩 되돌아와요. 돌아온 값을 모두 더하면 돼요. 입력은 갱신하지 않고, 입력이 조금 달라지면 손실이 얼마나 변하는지만 알려 줘요.',
    },
  },
  delta: {
    title: { en: 'Delta of a unit', ko: '유닛의 델타' },
    why: {
      en: 'Error times slope: how the loss changes with the weighted sum itself. Everything that feeds this unit, weights, bias, and the units before it, needs this one number.',
      ko: '오차에 기울기를 곱한 값으로, 가중합이 변할 때 손실이 얼마나 변하는지를 나타내요. 이 유닛으로 들어오는 가중치와 편향, 앞 유닛이 모두 이 값을 써요.',
    },
  },
  'delta-turned': {
    title: { en: 'Delta of a unit', ko: '유닛의 델타' },
    why: {
      en: 'Error times slope: how the loss would fall if the weighted sum itself grew a little, −∂E/∂z. Everything that feeds this unit, weights, bias, and the units before it, needs this one number.',
      ko: '오차에 기울기를 곱한 값으로, 가중합이 조금 커지면 손실이 얼마나 줄어드는지(−∂E/∂z)를 나타내요. 이 유닛으로 들어오는 가중치와 편향, 앞 유닛이 모두 이 값을 써요.',
    },
  },
  'weight-gradient': {
    title: { en: 'Gradient of a weight', ko: '가중치의 기울기' },
    why: {
      en: 'A weight acts on the sum in proportion to the value that comes in through it. So its gradient is the chain from the loss to that sum, times the incoming value.',
      ko: '가중치는 그 연결로 들어온 값에 비례해서 가중합을 움직여요. 그래서 손실에서 가중합까지 이어진 연쇄에 들어온 값을 곱하면 가중치의 기울기가 돼요.',
    },
  },
  'batch-sum': {
    title: { en: 'Sum over the batch', ko: '배치에 대한 합' },
    why: {
      en: 'Every sample pulls at the same weight. Its gradient is the sum of what the samples bring; where the loss is a mean, the division is already in each part.',
      ko: '모든 표본이 같은 가중치를 함께 움직여요. 표본마다 구한 기울기를 더하면 되고, 손실이 평균이면 나누기는 이미 각 항에 들어 있어요.',
    },
  },
  'bias-gradient': {
    title: { en: 'Gradient of a bias', ko: '편향의 기울기' },
    why: {
      en: 'A bias is a weight whose incoming value is always 1, so its gradient is the delta of its unit, summed over the samples. It is not 0 just because the bias is.',
      ko: '편향은 들어오는 값이 언제나 1인 가중치와 같아요. 그래서 유닛의 델타가 곧 편향의 기울기이고, 표본이 여럿이면 모두 더해요. 편향이 0이라고 기울기까지 0인 것은 아니에요.',
    },
  },
  'shared-bias-gradient': {
    title: { en: 'Gradient of a shared bias', ko: '공유 편향의 기울기' },
    why: {
      en: 'One number enters every unit of the layer, so it changes the loss through all of them: add the deltas of the whole layer.',
      ko: '수 하나가 층의 모든 유닛에 들어가므로 모든 유닛을 거쳐 손실에 영향을 줘요. 층 전체의 델타를 더하세요.',
    },
  },
  change: {
    title: { en: 'Change of a parameter', ko: '매개변수의 변화량' },
    why: {
      en: 'What the step adds: the learning rate times the gradient, with the sign turned, for the gradient points to where the loss grows. The new value is the old one and this change.',
      ko: '한 걸음에 더해지는 값이에요. 기울기는 손실이 커지는 쪽을 가리키므로 학습률에 기울기를 곱하고 부호를 바꿔요. 이 변화량을 옛 값에 더하면 새 값이 돼요.',
    },
  },
  'change-added': {
    title: { en: 'Change of a parameter', ko: '매개변수의 변화량' },
    why: {
      en: 'What the step adds: the learning rate times −∂E/∂w, which points to where the loss falls. The new value is the old one and this change.',
      ko: '한 걸음에 더해지는 값이에요. 손실이 줄어드는 쪽을 가리키는 −∂E/∂w에 학습률을 곱해요. 이 변화량을 옛 값에 더하면 새 값이 돼요.',
    },
  },
  'update-added': {
    title: { en: 'Update', ko: '갱신' },
    why: {
      en: 'The minus is already in the error, target minus output, so that −∂E/∂w points to where the loss falls: step that way, by the learning rate times it. All steps are taken from the old values at once.',
      ko: '오차를 목푯값에서 출력을 뺀 값으로 구했으니 빼기 부호는 이미 들어 있어요. −∂E/∂w는 손실이 줄어드는 쪽을 가리키므로 학습률을 곱해 그대로 더해요. 모든 값은 갱신하기 전의 값으로 한꺼번에 계산해요.',
    },
  },
  update: {
    title: { en: 'Update', ko: '갱신' },
    why: {
      en: 'The gradient points to where the loss grows, so step the other way, by the learning rate times the gradient. All steps are taken from the old values at once.',
      ko: '기울기는 손실이 커지는 쪽을 가리키므로 반대쪽으로, 학습률에 기울기를 곱한 만큼 옮겨요. 모든 값은 갱신하기 전의 값으로 한꺼번에 계산해요.',
    },
  },
  'nudged-weight': {
    title: { en: 'Weight moved by ε', ko: 'ε만큼 움직인 가중치' },
    why: {
      en: 'One weight is moved by a small ε, first up, then down from where it was; everything else stays. What changes behind it changes for this one reason.',
      ko: '가중치 하나만 작은 ε만큼 키우고, 원래 자리에서 다시 ε만큼 줄여요. 다른 값은 그대로 둬요. 그 뒤에서 달라지는 것은 모두 이 가중치 때문이에요.',
    },
  },
  'difference-quotient': {
    title: { en: 'How far the loss moves', ko: '손실이 변한 정도' },
    why: {
      en: 'The gradient says how fast the loss changes with the weight. So move the weight by ε to either side: how far the loss moves, divided by the 2ε that the weight moved, must come near the gradient, without any chain rule. It is the loss that counts, not the output.',
      ko: '기울기는 가중치가 변할 때 손실이 얼마나 빠르게 변하는지를 나타내요. 그러니 가중치를 양쪽으로 ε만큼 움직여서 손실이 변한 양을 가중치가 변한 2ε으로 나누면, 연쇄 법칙 없이도 기울기와 가까운 값이 나와요. 출력이 아니라 손실의 변화를 봐야 해요.',
    },
  },
  'not-trained': {
    title: { en: 'Not trained', ko: '학습하지 않는 값' },
    why: {
      en: 'This network keeps the bias as it is: it has a gradient, but no step is taken.',
      ko: '이 신경망에서는 편향을 그대로 둬요. 기울기는 있지만 갱신하지 않아요.',
    },
  },
};
