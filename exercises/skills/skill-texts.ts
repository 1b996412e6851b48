import type { BothLanguages } from '../audit/claim.ts';
import type { SkillName } from '../contract/learning-views.ts';

export interface SkillText {
  readonly title: BothLanguages;
  /** One line. */
  readonly summary: BothLanguages;
}

/** Each skill as the map names it. */
export const skillTexts: Readonly<Record<SkillName, SkillText>> = {
  'weighted-sum': {
    title: { en: 'Weighted sum', ko: '가중합' },
    summary: {
      en: 'Multiply what comes in by its weights, add it all up, and add the bias.',
      ko: '들어오는 값에 가중치를 곱해 모두 더하고 편향까지 더해요.',
    },
  },
  activation: {
    title: { en: 'Activation', ko: '활성화' },
    summary: {
      en: 'Put the weighted sum through the activation function.',
      ko: '가중합을 활성화 함수에 넣어 유닛의 출력을 구해요.',
    },
  },
  loss: {
    title: { en: 'Loss', ko: '손실' },
    summary: {
      en: 'Say in one number how far the outputs are from their targets.',
      ko: '출력이 목푯값에서 얼마나 벗어났는지 수 하나로 나타내요.',
    },
  },
  'error-at-output': {
    title: { en: 'Error at the output', ko: '출력에서의 오차' },
    summary: {
      en: 'Find how the loss changes when an output changes a little.',
      ko: '출력이 조금 변할 때 손실이 얼마나 변하는지 구해요.',
    },
  },
  slope: {
    title: { en: 'Slope of the activation', ko: '활성화 함수의 기울기' },
    summary: {
      en: 'Find how the activation changes when the weighted sum changes a little.',
      ko: '가중합이 조금 변할 때 활성화가 얼마나 변하는지 구해요.',
    },
  },
  'output-gradient': {
    title: { en: 'Gradient at the output', ko: '출력층의 기울기' },
    summary: {
      en: 'Multiply error, slope and the value that came in, for a weight of the output layer.',
      ko: '오차와 활성화 함수의 기울기, 들어온 값을 곱해 출력층 가중치의 기울기를 구해요.',
    },
  },
  update: {
    title: { en: 'Update', ko: '갱신' },
    summary: {
      en: 'Step against the gradient, by the learning rate times the gradient.',
      ko: '학습률과 기울기를 곱해 원래 값에서 빼요.',
    },
  },
  'paths-summed': {
    title: { en: 'Paths summed', ko: '경로의 합' },
    summary: {
      en: 'Bring the error back to a hidden unit along every path, and add it up.',
      ko: '은닉 유닛으로 되돌아오는 오차를 경로마다 구해 모두 더해요.',
    },
  },
  'hidden-gradient': {
    title: { en: 'Gradient in a hidden layer', ko: '은닉층의 기울기' },
    summary: {
      en: 'From the error of a hidden unit, go on to the weights that lead into it.',
      ko: '은닉 유닛의 오차에서 한 걸음 더 거슬러 가 은닉층 가중치의 기울기를 구해요.',
    },
  },
  bias: {
    title: { en: 'Gradient of a bias', ko: '편향의 기울기' },
    summary: {
      en: 'Treat a bias as a weight whose incoming value is 1.',
      ko: '편향을 입력이 늘 1인 가중치로 보고 기울기를 구해요.',
    },
  },
  'shared-bias': {
    title: { en: 'Shared bias', ko: '공유 편향' },
    summary: {
      en: 'Add up the deltas of all units that share the bias.',
      ko: '편향을 함께 쓰는 모든 유닛의 델타를 더해요.',
    },
  },
  'batch-sum': {
    title: { en: 'Sum over the batch', ko: '배치에 대한 합' },
    summary: {
      en: 'Put together what each sample brings to a gradient.',
      ko: '표본마다 구한 기울기를 모두 더해요.',
    },
  },
  'notation-reading': {
    title: { en: 'Reading the notation', ko: '기호 읽기' },
    summary: {
      en: 'Read a chain of derivatives, and tell a weight, its gradient and its new value apart.',
      ko: '기호로 쓴 연쇄 법칙을 읽고, 가중치와 기울기와 새 값을 구별해요.',
    },
  },
  'matrix-step': {
    title: { en: 'Matrix step', ko: '행렬로 계산하기' },
    summary: {
      en: 'Work a whole layer at once, with vectors and matrices.',
      ko: '벡터와 행렬로 한 층을 한꺼번에 계산해요.',
    },
  },
  'output-derivation': {
    title: { en: 'Deriving at the output', ko: '출력층 미분 유도' },
    summary: {
      en: 'Write the derivative of the loss by a weight or bias of the output layer in letters.',
      ko: '손실을 출력층의 가중치나 편향으로 미분한 식을 문자로 써요.',
    },
  },
  'hidden-derivation': {
    title: { en: 'Deriving in a hidden layer', ko: '은닉층 미분 유도' },
    summary: {
      en: 'Write in letters how the loss changes with what lies further back, summed over all paths.',
      ko: '더 앞쪽 층에서 손실이 어떻게 변하는지, 모든 경로를 더한 식을 문자로 써요.',
    },
  },
  nudging: {
    title: { en: 'Checking by nudging', ko: '조금 움직여 확인하기' },
    summary: {
      en: 'Move a weight by ε to either side, and divide how far the loss moves by 2ε.',
      ko: '가중치를 양쪽으로 ε만큼 움직이고, 손실이 변한 양을 2ε으로 나눠요.',
    },
  },
  'node-value': {
    title: { en: 'Values of a graph', ko: '그래프의 값' },
    summary: {
      en: 'Take an expression apart into operations, and work each from what comes into it.',
      ko: '식을 연산으로 나누고, 들어오는 값으로 연산 하나하나를 계산해요.',
    },
  },
  'local-slope': {
    title: { en: 'Local slope', ko: '국소 기울기' },
    summary: {
      en: 'Find how one operation changes with one of its inputs, and with nothing else.',
      ko: '한 연산의 결과가 들어오는 값 하나에 따라 얼마나 변하는지만 구해요.',
    },
  },
  'way-back': {
    title: { en: 'The way back', ko: '거슬러 가기' },
    summary: {
      en: 'Multiply what comes from above by the local slope, node by node.',
      ko: '위에서 온 기울기에 국소 기울기를 곱하며 노드를 하나씩 거슬러 가요.',
    },
  },
  'ways-out': {
    title: { en: 'Ways out summed', ko: '갈래의 합' },
    summary: {
      en: 'Add up what comes back along all ways by which a value goes out.',
      ko: '값이 여러 갈래로 나가면, 갈래마다 되돌아온 기울기를 모두 더해요.',
    },
  },
  rounding: {
    title: { en: 'Rounding', ko: '반올림' },
    summary: {
      en: 'Round what you write down to the nearest, to as many digits as were agreed, and no value on the way to fewer.',
      ko: '적는 값은 약속한 자리에서 반올림하고, 도중의 값을 더 적은 자리로 줄이지 않아요.',
    },
  },
};
