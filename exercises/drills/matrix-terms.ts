import { boldTex, glyphText, type Glyph } from '../../engine/notation/glyph.ts';
import type { MatrixStep } from '../../engine/printing/matrix-steps.ts';
import type { Printed } from '../../engine/printing/printed.ts';
import type { Printer } from '../../engine/printing/printer.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { BothLanguages } from '../audit/claim.ts';
import type { MatrixTerm } from '../contract/drill-views.ts';
import { layerTitle } from './kinds/titles.ts';
import { NetworkIds } from './network-ids.ts';

const bold = (base: string, superscript: string, mark?: '+'): Printed => {
  const glyph: Glyph = { kind: 'name', base, ...(superscript ? { superscript } : {}), ...(mark ? { mark } : {}) };
  return { tex: boldTex(glyph), text: glyphText(glyph) };
};

/** Of several samples, the first stands for all. */
const sample = 1;

const derivativeBy = ({ tex, text }: Printed, isTurned: boolean): Printed => ({
  tex: `${isTurned ? '-' : ''}\\frac{\\partial E}{\\partial ${tex}}`,
  text: `${isTurned ? '−' : ''}∂E/∂${text}`,
});

/** What every sign in a line of the matrix form stands for, in the order in which one needs to know. */
export function matrixTerms({ kind, layer, rule }: MatrixStep, printer: Printer): MatrixTerm[] {
  const ids = new NetworkIds(printer.solution);
  const terms = new Terms(ids, printer);
  const has = (sign: string): boolean => rule.text.includes(sign);
  switch (kind) {
    case 'delta':
      return [
        terms.delta(layer),
        ...(layer < ids.lastLayer ? [terms.weights(layer + 1), terms.delta(layer + 1)] : []),
        ...(has('∂E/∂') && has('⊙') ? [terms.errors(layer)] : []),
        ...(has('f′') ? [terms.slope(layer)] : []),
        ...(has('ᵀ') ? [terms.transposed] : []),
        ...(has('⊙') ? [terms.entrywise] : []),
      ];
    case 'weight-gradient':
      return [terms.gradients(layer), terms.delta(layer), terms.source(layer - 1), terms.transposed];
    case 'weight-update':
      return [terms.weights(layer), terms.updated(layer), terms.gradients(layer), terms.rate];
    case 'weighted-sum':
    case 'activation':
    case 'bias-gradient':
    case 'bias-update':
      return [];
  }
}

class Terms {
  readonly transposed: MatrixTerm = {
    symbol: { tex: '(\\,\\cdot\\,)^{\\mathsf T}', text: 'ᵀ' },
    meaning: { en: 'transposed: rows become columns', ko: '전치: 행과 열을 서로 바꿔요' },
  };
  readonly entrywise: MatrixTerm = {
    symbol: { tex: '\\odot', text: '⊙' },
    meaning: { en: 'multiply entry by entry', ko: '같은 자리의 성분끼리 곱해요' },
  };
  readonly rate: MatrixTerm;
  /** Whether errors, deltas and gradients have their sign turned. */
  readonly #isTurned: boolean;
  readonly #sourceFirst: boolean;

  constructor(
    private readonly ids: NetworkIds,
    private readonly printer: Printer,
  ) {
    const { delta, numbering } = printer.solution.document;
    this.#isTurned = delta === 'negative';
    this.#sourceFirst = numbering === 'by-source';
    this.rate = { symbol: printer.rate.symbol, meaning: { en: 'the learning rate', ko: '학습률' } };
  }

  /** One entry is named as it is in the diagram, so that it is seen which index is the row. */
  weights(layer: number): MatrixTerm {
    const column = this.ids.units(this.#sourceFirst ? layer : layer - 1).length > 1 ? 2 : 1;
    const place = this.#sourceFirst ? { unit: column, from: 1 } : { unit: 1, from: column };
    const { text } = this.printer.symbol(this.ids.id({ kind: 'weight', layer, ...place }));
    const { en, ko } = this.#layer(layer);
    const order = this.#sourceFirst
      ? {
          en: 'a row for each unit they come from, a column for each they lead to',
          ko: '출발하는 유닛마다 한 행, 도착하는 유닛마다 한 열이에요',
        }
      : {
          en: 'a row for each unit they lead to, a column for each they come from',
          ko: '도착하는 유닛마다 한 행, 출발하는 유닛마다 한 열이에요',
        };
    return {
      symbol: bold('W', `(${layer})`),
      meaning: {
        en: `the weights into ${en}: ${order.en}; row 1, column ${column} is ${text}`,
        ko: `${ko}의 가중치. ${order.ko}. 1행 ${column}열: ${text}`,
      },
    };
  }

  updated(layer: number): MatrixTerm {
    return {
      symbol: bold('W', `(${layer})`, '+'),
      meaning: { en: 'the weights after the step', ko: '한 걸음 갱신한 뒤의 가중치' },
    };
  }

  gradients(layer: number): MatrixTerm {
    const by = bold('W', `(${layer})`);
    if (this.#isTurned) {
      return {
        symbol: derivativeBy(by, true),
        meaning: {
          en: 'the gradients with their sign turned, each in the place of its weight',
          ko: '부호를 바꾼 기울기 행렬. 기울기마다 그 가중치와 같은 자리에 있어요',
        },
      };
    }
    return {
      symbol: derivativeBy(by, false),
      meaning: {
        en: 'the gradients, each in the place of its weight',
        ko: '기울기 행렬. 기울기마다 그 가중치와 같은 자리에 있어요',
      },
    };
  }

  delta(layer: number): MatrixTerm {
    const { en, ko } = this.#layer(layer);
    const first = this.#first({ kind: 'delta', layer, unit: 1, sample });
    const sign = this.#isTurned ? '−' : '';
    const raised = this.#isOne
      ? { en: '', ko: '' }
      : { en: '; raised are first the layer, then the sample', ko: ' 위 첨자는 차례로 층과 표본이에요.' };
    return {
      symbol: bold('δ', this.#above(layer)),
      meaning: {
        en: `the deltas of ${en}, from ${first} down: how the loss ${this.#isTurned ? 'falls' : 'changes'} with each weighted sum, ${sign}∂E/∂z${raised.en}`,
        ko: `${ko}의 델타를 ${first}부터 세로로 적은 벡터. 가중합이 변할 때 손실이 얼마나 ${this.#isTurned ? '줄어드는지' : '변하는지'}(${sign}∂E/∂z) 나타내요.${raised.ko}`,
      },
    };
  }

  errors(layer: number): MatrixTerm {
    const by = bold('a', this.#above(layer));
    const { en, ko } = this.#layer(layer);
    const first = this.#first({ kind: 'activation', layer, unit: 1, sample });
    return {
      symbol: derivativeBy(by, this.#isTurned),
      meaning: {
        en: `how the loss ${this.#isTurned ? 'falls' : 'changes'} with each activation of ${en}, from ${first} down`,
        ko: `${ko}의 활성값이 변할 때 손실이 얼마나 ${this.#isTurned ? '줄어드는지를' : '변하는지를'} ${first}부터 세로로 적은 벡터`,
      },
    };
  }

  slope(layer: number): MatrixTerm {
    const z = bold('z', this.#above(layer));
    const { en, ko } = this.#layer(layer);
    return {
      symbol: { tex: `f'\\left(${z.tex}\\right)`, text: `f′(${z.text})` },
      meaning: {
        en: `the slope of the activation at each weighted sum of ${en}`,
        ko: `${ko}의 가중합마다 구한 활성화 함수의 기울기`,
      },
    };
  }

  source(layer: number): MatrixTerm {
    if (layer === 0) {
      const first = this.#first({ kind: 'input', unit: 1, sample });
      return {
        symbol: bold('x', this.#isOne ? '' : `(${sample})`),
        meaning: { en: `the inputs, from ${first} down`, ko: `입력을 ${first}부터 세로로 적은 벡터` },
      };
    }
    const { en, ko } = this.#layer(layer);
    const first = this.#first({ kind: 'activation', layer, unit: 1, sample });
    return {
      symbol: bold('a', this.#above(layer)),
      meaning: {
        en: `the activations of ${en}, from ${first} down`,
        ko: `${ko}의 활성값을 ${first}부터 세로로 적은 벡터`,
      },
    };
  }

  get #isOne(): boolean {
    return this.ids.samples.length === 1;
  }

  /** What stands raised beside a vector: its layer, and its sample where there are several. */
  #above(layer: number): string {
    return `(${layer})${this.#isOne ? '' : `(${sample})`}`;
  }

  /** What the topmost entry is called on the rest of the page. */
  #first(name: QuantityName): string {
    return this.printer.symbol(this.ids.id(name)).text;
  }

  #layer(layer: number): BothLanguages {
    const { en, ko } = layerTitle(layer, this.ids);
    // A layer with a number has no article.
    return { en: `${/\d$/.test(en) ? '' : 'the '}${en.toLowerCase()}`, ko };
  }
}
