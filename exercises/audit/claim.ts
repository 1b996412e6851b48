import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import type { LocalizedText, NetworkDocument } from '../../engine/network/document.ts';

/** `line:column` of a figure in the text of its document, both from 1. */
export type Place = `${number}:${number}`;

export type BothLanguages = Extract<LocalizedText, object>;

/**
 * `right`: correctly rounded to the digits printed, and exact where the task gives the value. `rounding`: not that,
 * but what the right method can give from rounded values. `carried`: right from an earlier slip. `wrong-name`: a right
 * value under a wrong name or formula. `wrong-setting`: right under another setting. `misprint`: the digits of a right
 * value, miscopied. `wrong-value`: none of these.
 */
export type ClaimClass = 'right' | 'rounding' | 'carried' | 'wrong-value' | 'wrong-name' | 'wrong-setting' | 'misprint';

/** What a document says of a setting elsewhere, in place of the example's own. */
export type OtherSetting = Pick<NetworkDocument, 'learningRate'>;

/** Why a figure is not right, stated so that it can be proved by computing (see `prove-fault.ts`). */
export type Fault =
  /** The right method gives it from the wrong figure printed at `from`. */
  | { readonly class: 'carried'; readonly from: Place }
  | { readonly class: 'wrong-setting'; readonly setting: OtherSetting }
  /** It is the value of another quantity. */
  | { readonly class: 'wrong-name'; readonly belongsTo: QuantityId }
  /** It is the value of its quantity, beside a name or formula which means something else. */
  | { readonly class: 'wrong-name'; readonly formula: Expression }
  /** `meant` became what is printed by one digit; the figures at `seenIn` show that `meant` was worked with. */
  | { readonly class: 'misprint'; readonly meant: string; readonly seenIn: readonly Place[] }
  /** What it comes from, where that was found out: the right method with `instead` in place of the right figures. */
  | {
      readonly class: 'wrong-value';
      readonly slip?: { readonly instead: Readonly<Record<QuantityId, string>>; readonly setting?: OtherSetting };
    };

/** One numeric statement of a document. */
export interface Claim {
  /** Where its figure stands; several places where the document prints one statement in several forms. */
  readonly at: readonly Place[];
  /** As printed. */
  readonly claimed: string;
  /** The quantity it gives the value of, or a working of the document's own. */
  readonly of: string;
  readonly fault?: Fault;
  /** A sentence of its own; needed beside a fault. */
  readonly explanation?: BothLanguages;
}

/** The claims of one part of a document, in reading order. */
export interface ClaimSection {
  readonly title: BothLanguages;
  readonly claims: readonly Claim[];
}

/** A slip that is no figure: a formula that says one thing where another is meant. */
export interface Remark {
  readonly line: number;
  readonly explanation: BothLanguages;
  /** What the formula says and what is meant, where numbers can tell them apart. */
  readonly formula?: { readonly says: Expression; readonly means: Expression };
}

/** What a document printed. */
export interface Publication {
  /** How it shortens a value to the digits it prints. */
  readonly shortens: 'by-rounding' | 'by-cutting-off';
  /**
   * What the document works out besides the quantities of the graph (intermediate products, settings that it states),
   * by names of its own; and its own way to a quantity, by the quantity's id.
   */
  readonly workings: (network: NetworkDocument) => Readonly<Record<string, Expression>>;
  readonly sections: readonly ClaimSection[];
  readonly remarks: readonly Remark[];
}

/** A claim as the tables of a document state it. Places stand in one string, with a blank between them. */
export function claim(places: string, claimed: string, of: string, explanation?: BothLanguages): Claim {
  const stated = { at: places.split(' ') as Place[], claimed, of };
  return explanation ? { ...stated, explanation } : stated;
}

/** A claim that is not right, with what is to be proved of it. */
export function faulty(places: string, claimed: string, of: string, fault: Fault, explanation: BothLanguages): Claim {
  return { ...claim(places, claimed, of, explanation), fault };
}
