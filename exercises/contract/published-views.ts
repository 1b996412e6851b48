import type { LocalizedText } from '../../engine/network/document.ts';
import type { PrintedSymbol } from '../../engine/printing/printed.ts';
import type { ClaimClass } from '../audit/claim.ts';

/** One figure of a published solution, beside what the engine works out. */
export interface PublishedClaim {
  /** `line:column` in the text of the source. */
  readonly place: string;
  /** As printed there. */
  readonly claimed: string;
  /** The quantity's symbol in the document's notation; undefined for a working of the document's own. */
  readonly symbol?: PrintedSymbol;
  /** What is right, to as many digits as are printed and a few more. */
  readonly computed: string;
  readonly class: ClaimClass;
  readonly explanation: LocalizedText;
  /** Whether the explanation says more than that the figure is right. */
  readonly remarkable: boolean;
}

export interface PublishedSection {
  readonly title: LocalizedText;
  readonly claims: readonly PublishedClaim[];
}

/** A source document as it was published, every figure judged. */
export interface PublishedExample {
  readonly id: string;
  readonly title: LocalizedText;
  readonly source: string;
  readonly sections: readonly PublishedSection[];
  /** Slips in formulas, which are no figures. */
  readonly remarks: readonly { readonly line: number; readonly explanation: LocalizedText }[];
}
