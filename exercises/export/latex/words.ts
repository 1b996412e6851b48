import type { LossName } from '../../../engine/losses/losses.ts';
import type { ExportLanguage } from '../export-language.ts';
import type { Stage } from '../stage-of-kind.ts';

/** The words of a derivation. What stands in dollar signs is mathematics. */
export interface LatexWords {
  readonly untitled: string;
  readonly untitledFormula: string;
  readonly made: (program: string) => string;
  /** What the network is, in a sentence each. */
  readonly network: (inputs: number, layers: readonly string[]) => string;
  /** What is differentiated, as a symbol. */
  readonly formula: (output: string) => string;
  readonly layer: (units: number, activation: string) => string;
  readonly loss: Readonly<Record<LossName, string>>;
  readonly rate: (symbol: string, value: string) => string;
  readonly batch: (samples: number) => string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly sample: (sample: number) => string;
  /** Headings of the derivation of one quantity. */
  readonly wanted: (symbol: string) => string;
  readonly used: string;
  readonly work: string;
}

const english: LatexWords = {
  untitled: 'A network',
  untitledFormula: 'A formula',
  formula: (output) => `Worked as a computation graph; what is differentiated is $${output}$.`,
  made: (program) => `Made by Backprop Workbook. Compile with ${program}.`,
  network: (inputs, layers) =>
    `A network of ${inputs} ${inputs === 1 ? 'input' : 'inputs'}, then ${layers.join(', then ')}.`,
  layer: (units, activation) => `${units} ${activation} ${units === 1 ? 'unit' : 'units'}`,
  loss: {
    'half-sum-squared-error': 'The loss is half the sum of squared errors.',
    'sum-squared-error': 'The loss is the sum of squared errors, without a half.',
    'mean-squared-error': 'The loss is the mean squared error over samples and outputs.',
    'half-mean-squared-error': 'The loss is half the sum of squared errors, averaged over samples.',
    'binary-cross-entropy': 'The loss is the binary cross-entropy, averaged over samples and outputs.',
    'cross-entropy': 'The loss is the cross-entropy, averaged over samples.',
  },
  rate: (symbol, value) => `The learning rate is $${symbol} = ${value}$.`,
  batch: (samples) => `Each step uses all ${samples} samples.`,
  stages: {
    given: 'What is given',
    forward: 'Forward pass',
    loss: 'Loss',
    backward: 'Backward pass',
    gradients: 'Gradients',
    update: 'One step of gradient descent',
    after: 'After the step',
  },
  sample: (sample) => `Sample ${sample}`,
  wanted: (symbol) => `Derivation of $${symbol}$`,
  used: 'Values that are used',
  work: 'The work',
};

const korean: LatexWords = {
  untitled: '신경망',
  untitledFormula: '수식',
  formula: (output) => `계산 그래프로 푼 수식이에요. 미분할 값: $${output}$.`,
  made: (program) => `Backprop Workbook에서 만들었어요. 컴파일할 때는 ${program} 명령을 쓰세요.`,
  network: (inputs, layers) => `입력 ${inputs}개, ${layers.join(', ')} 순으로 이어진 신경망이에요.`,
  layer: (units, activation) => `${activation} 유닛 ${units}개`,
  loss: {
    'half-sum-squared-error': '손실은 오차 제곱을 모두 더한 값의 절반이에요.',
    'sum-squared-error': '손실은 오차 제곱을 모두 더한 값이에요. 절반으로 나누지 않아요.',
    'mean-squared-error': '손실은 표본과 출력 전체의 평균 제곱 오차예요.',
    'half-mean-squared-error': '손실은 표본마다 구한 오차 제곱합의 절반을 표본에 대해 평균한 값이에요.',
    'binary-cross-entropy': '손실은 표본과 출력 전체에서 평균한 이진 교차 엔트로피예요.',
    'cross-entropy': '손실은 표본에 대해 평균한 교차 엔트로피예요.',
  },
  rate: (symbol, value) => `학습률: $${symbol} = ${value}$.`,
  batch: (samples) => `한 걸음마다 표본 ${samples}개를 모두 써요.`,
  stages: {
    given: '주어진 값',
    forward: '순전파',
    loss: '손실',
    backward: '역전파',
    gradients: '기울기',
    update: '경사 하강법 한 걸음',
    after: '갱신한 뒤',
  },
  sample: (sample) => `표본 ${sample}`,
  wanted: (symbol) => `$${symbol}$ 구하기`,
  used: '계산에 쓰는 값',
  work: '풀이',
};

export const latexWords: Readonly<Record<ExportLanguage, LatexWords>> = { en: english, ko: korean };
