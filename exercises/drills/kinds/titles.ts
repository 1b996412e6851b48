import type { BothLanguages } from '../../audit/claim.ts';
import type { NetworkIds } from '../network-ids.ts';

/** What a table of one sample is about; the sample is named where there are others. */
export const ofSample = ({ en, ko }: BothLanguages, sample: number, { samples }: NetworkIds): BothLanguages =>
  samples.length === 1 ? { en, ko } : { en: `${en}, sample ${sample}`, ko: `${ko}, 표본 ${sample}` };

/** A layer by what it is; hidden layers are counted where there are several. */
export function layerTitle(layer: number, { lastLayer }: NetworkIds): BothLanguages {
  if (layer === lastLayer) return { en: 'Output layer', ko: '출력층' };
  if (lastLayer === 2) return { en: 'Hidden layer', ko: '은닉층' };
  return { en: `Hidden layer ${layer}`, ko: `은닉층 ${layer}` };
}

export const together = (first: BothLanguages, second: BothLanguages): BothLanguages => ({
  en: `${first.en}: ${second.en}`,
  ko: `${first.ko}: ${second.ko}`,
});
