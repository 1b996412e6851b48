import type { ExportLanguage } from '../export-language.ts';
import type { FormulaStage } from '../formula-stages.ts';

/** Everything that an exported file says to people: its comments, and the labels of what it prints. */
export interface PythonWords {
  readonly intro: (library: string, install: string) => string;
  readonly wide: string;
  readonly samples: string;
  readonly weights: string;
  readonly biasOfUnits: string;
  readonly sharedBias: string;
  readonly frozen: string;
  readonly layer: (layer: number, activation: string) => string;
  /** Sentences, each for a line of its own. */
  readonly halfSum: (comparisons: number) => readonly string[];
  readonly sumSquared: readonly string[];
  readonly meanSquared: readonly string[];
  readonly halfMean: (outputs: number) => readonly string[];
  readonly binaryCrossEntropy: readonly string[];
  readonly crossEntropy: readonly string[];
  readonly autograd: string;
  readonly backwardLayer: (layer: number) => string;
  readonly lossAndActivation: string;
  readonly throughWeights: (layer: number) => string;
  readonly outerProducts: string;
  readonly step: string;
  readonly formulaStages: Readonly<Record<FormulaStage, string>>;
  /** Labels of what is printed. */
  readonly outputs: string;
  readonly loss: string;
  readonly after: (name: string) => string;
  readonly lossAfter: string;
}

/** What ½Σ is beside the mean that PyTorch takes of so many squares. */
function shareOfHalfSum(comparisons: number): string {
  return comparisons % 2 === 0 ? `1/${comparisons / 2}` : `2/${comparisons}`;
}

const english: PythonWords = {
  intro: (library, install) => `One step of gradient descent in ${library} (${install}). Made by Backprop Workbook.`,
  wide: 'as many digits as the workbook works with',
  samples: 'One row for each sample.',
  weights: 'W1[j, i] is the weight from unit i into unit j of layer 1; both count from 0 here.',
  biasOfUnits: 'one for each unit',
  sharedBias: 'one for the whole layer',
  frozen: 'not trained',
  layer: (layer, activation) => `Layer ${layer}: ${activation}`,
  halfSum: (comparisons) => [
    'Half the sum of squared errors over samples and outputs.',
    comparisons === 1
      ? 'PyTorch’s MSELoss gives twice as much: it takes the mean, without the half.'
      : comparisons === 2
        ? 'PyTorch’s MSELoss takes the mean, which is the same for two squares, and only for two.'
        : `PyTorch’s MSELoss takes the mean instead, here ${shareOfHalfSum(comparisons)} of it.`,
  ],
  sumSquared: [
    'The sum of squared errors over samples and outputs,',
    'as PyTorch’s MSELoss takes it with reduction="sum".',
  ],
  meanSquared: ['The mean of squared errors over samples and outputs, as PyTorch’s MSELoss takes it.'],
  halfMean: (outputs) => [
    'Half the sum of squared errors over the outputs, then the mean over samples.',
    outputs === 1
      ? 'PyTorch’s MSELoss gives twice as much: it takes the mean, without the half.'
      : outputs === 2
        ? 'PyTorch’s MSELoss takes the mean over outputs too, which is the same for two outputs, and only for two.'
        : `PyTorch’s MSELoss takes the mean over outputs too, here ${shareOfHalfSum(outputs)} of it.`,
  ],
  binaryCrossEntropy: [
    'The mean of -(t ln a + (1 - t) ln(1 - a)) over samples and outputs,',
    'worked out from z so that it stays finite.',
  ],
  crossEntropy: [
    'The sum of -t ln a over the outputs, then the mean over samples,',
    'worked out from z so that it stays finite.',
  ],
  autograd: 'Autograd works out every gradient.',
  backwardLayer: (layer) => `Back through layer ${layer}: delta${layer} is dE/dz.`,
  lossAndActivation: 'Loss and activation together come to this short form.',
  throughWeights: (layer) =>
    `The error of each unit of layer ${layer}, added up over the weights it goes back through.`,
  outerProducts: 'An outer product of delta and what came in for each sample, added up over the batch.',
  step: 'One step of gradient descent: every new value from the old ones.',
  formulaStages: {
    forward: 'Forward: every operation, in the order of work.',
    backward: 'Backward: each local slope times what comes from above, summed where a value is used several times.',
    update: 'One step of gradient descent.',
    after: 'The values after the step.',
  },
  outputs: 'outputs',
  loss: 'loss',
  after: (name) => `${name} after the step`,
  lossAfter: 'loss after the step',
};

const korean: PythonWords = {
  intro: (library, install) =>
    `${library} 코드로 보는 경사 하강법 한 걸음 (${install}). Backprop Workbook에서 만들었어요.`,
  wide: '연습장에서 계산하는 자릿수와 같게',
  samples: '한 행이 표본 하나예요.',
  weights: 'W1[j, i]는 유닛 i에서 첫째 층의 유닛 j로 가는 가중치예요. 여기서는 0부터 세요.',
  biasOfUnits: '유닛마다 하나',
  sharedBias: '층 전체에 하나',
  frozen: '학습하지 않음',
  layer: (layer, activation) => `${layer}층: ${activation}`,
  halfSum: (comparisons) => [
    '표본과 출력 전체에서 오차 제곱을 더한 값의 절반이에요.',
    comparisons === 1
      ? 'PyTorch의 MSELoss는 절반으로 나누지 않고 평균을 내서 이 값의 두 배가 나와요.'
      : comparisons === 2
        ? 'PyTorch의 MSELoss는 평균을 내는데, 제곱이 두 개일 때만 이 값과 같아요.'
        : `PyTorch의 MSELoss는 평균을 내서, 여기서는 이 값의 ${shareOfHalfSum(comparisons)}배가 나와요.`,
  ],
  sumSquared: [
    '표본과 출력 전체에서 오차 제곱을 더한 값이에요.',
    'PyTorch의 MSELoss에 reduction="sum"을 준 것과 같아요.',
  ],
  meanSquared: ['표본과 출력 전체에서 오차 제곱을 평균한 값이에요. PyTorch의 MSELoss와 같아요.'],
  halfMean: (outputs) => [
    '출력마다 구한 오차 제곱을 더해 절반으로 나누고, 표본에 대해 평균한 값이에요.',
    outputs === 1
      ? 'PyTorch의 MSELoss는 절반으로 나누지 않아서 이 값의 두 배가 나와요.'
      : outputs === 2
        ? 'PyTorch의 MSELoss는 출력에 대해서도 평균을 내는데, 출력이 두 개일 때만 이 값과 같아요.'
        : `PyTorch의 MSELoss는 출력에 대해서도 평균을 내서, 여기서는 이 값의 ${shareOfHalfSum(outputs)}배가 나와요.`,
  ],
  binaryCrossEntropy: [
    '표본과 출력 전체에서 -(t ln a + (1 - t) ln(1 - a))를 평균한 값이에요.',
    '무한대가 되지 않도록 z로 계산해요.',
  ],
  crossEntropy: ['출력마다 -t ln a를 구해 더하고, 표본에 대해 평균한 값이에요.', '무한대가 되지 않도록 z로 계산해요.'],
  autograd: '모든 기울기를 자동 미분으로 구해요.',
  backwardLayer: (layer) => `${layer}층을 거슬러 올라가요(delta${layer} = dE/dz).`,
  lossAndActivation: '손실과 활성화 함수의 미분을 합치면 이렇게 짧아져요.',
  throughWeights: (layer) => `${layer}층 유닛마다, 가중치를 거쳐 되돌아온 오차를 모두 더해요.`,
  outerProducts: '표본마다 델타와 들어온 값의 외적을 구해 배치 전체에서 더해요.',
  step: '경사 하강법 한 걸음: 새 값은 모두 갱신하기 전의 값으로 구해요.',
  formulaStages: {
    forward: '순전파: 연산을 차례로 하나씩 계산해요.',
    backward: '역전파: 국소 기울기에 위에서 온 기울기를 곱하고, 여러 번 쓰인 값에서는 더해요.',
    update: '경사 하강법 한 걸음.',
    after: '갱신 후의 값.',
  },
  outputs: '출력',
  loss: '손실',
  after: (name) => `갱신 후 ${name}`,
  lossAfter: '갱신 후 손실',
};

export const pythonWords: Readonly<Record<ExportLanguage, PythonWords>> = { en: english, ko: korean };
