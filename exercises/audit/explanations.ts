import { writeNumber } from '../../engine/precision/precision.ts';
import type { BothLanguages } from './claim.ts';
import type { Interval } from '../../engine/checking/interval.ts';
import { isCutOffFrom, isExact, type PrintedFigure } from './printed-figure.ts';

/** How many more places a full value is shown with than the figure beside it. */
const morePlaces = 3;

const shown = (value: number, decimals: number): string => writeNumber(value, { decimals }).replace('-', '−');

export const givenExplanation: BothLanguages = {
  en: 'Right: the task gives this value.',
  ko: '맞아요. 문제에서 주어진 값이에요.',
};

/** Of a figure that is its full value, rounded to the digits printed. */
export function rightExplanation(figure: PrintedFigure, full: number): BothLanguages {
  if (isExact(figure, full)) {
    return {
      en: 'Right: nothing had to be rounded here.',
      ko: '맞아요. 반올림할 것 없이 딱 떨어지는 값이에요.',
    };
  }
  const more = shown(full, figure.decimals + morePlaces);
  return {
    en: `Right: the value goes on as ${more}, rounded here to ${decimalsInEnglish(figure.decimals)}.`,
    ko: `맞아요. 더 길게 쓴 값(${more})을 ${decimalsInKorean(figure.decimals)} 반올림했어요.`,
  };
}

/** Of a figure that only rounding keeps from being right; `reached` is what the right method can give there. */
export function roundingExplanation(
  figure: PrintedFigure,
  full: number,
  reached: Interval,
  shortens: 'by-rounding' | 'by-cutting-off',
): BothLanguages {
  const more = shown(full, figure.decimals + morePlaces);
  if (shortens === 'by-cutting-off' && isCutOffFrom(figure, full)) {
    return {
      en: `Explained by rounding: the value goes on as ${more}, and this document cuts off the digits it does not write.`,
      ko: `반올림 방식으로 설명돼요. 더 길게 쓴 값(${more})에서 적지 않은 자리를 버렸어요. 이 문서는 늘 이렇게 적어요.`,
    };
  }
  const low = shown(reached.low, figure.decimals + 1);
  const high = shown(reached.high, figure.decimals + 1);
  return {
    en: `Explained by rounding: in full the value is ${more}, but from the rounded figures written before it anything from ${low} to ${high} can come out.`,
    ko: `반올림으로 설명돼요. 끝까지 반올림하지 않은 값(${more})과 조금 다르지만, 앞에 반올림해 적은 수로 계산하면 ${low}~${high} 범위의 값이 나올 수 있어요.`,
  };
}

function decimalsInEnglish(decimals: number): string {
  if (decimals === 0) return 'a whole number';
  return decimals === 1 ? 'one decimal' : `${decimals} decimals`;
}

const decimalsInKorean = (decimals: number): string =>
  decimals === 0 ? '소수점 첫째 자리에서' : `소수점 아래 ${decimals}자리까지`;
