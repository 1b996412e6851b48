import type { NetworkDocument } from '../../engine/network/document.ts';
import { assess, type Agreement } from './assess.ts';
import type { Claim, ClaimSection, OtherSetting, Place, Publication } from './claim.ts';
import { hull, point } from '../../engine/checking/interval.ts';
import { isExact, readFigure, valuesBehind, type PrintedFigure } from './printed-figure.ts';
import type { Written } from './reachable.ts';
import { WorkedDocument } from './worked-document.ts';

/** A claim with its number in reading order, and the section of the document that it stands in. */
export interface NumberedClaim {
  readonly claim: Claim;
  readonly index: number;
  readonly section: ClaimSection;
}

/** What a document printed, in reading order, beside what the engine works out. */
export class Page {
  readonly claims: readonly NumberedClaim[];
  readonly document: WorkedDocument;
  /** Where each value stands written, by the number of the claim. */
  readonly #figures = new Map<string, { readonly index: number; readonly figure: PrintedFigure }[]>();
  readonly #places: ReadonlyMap<Place, NumberedClaim>;

  constructor(
    private readonly network: NetworkDocument,
    private readonly publication: Publication,
  ) {
    this.document = new WorkedDocument(network, publication);
    this.claims = publication.sections
      .flatMap((section) => section.claims.map((claim) => ({ claim, section })))
      .map((printed, index) => ({ ...printed, index }));
    this.#places = new Map(this.claims.flatMap((printed) => printed.claim.at.map((place) => [place, printed])));
    for (const { claim, index } of this.claims) {
      const text = workedWith(claim);
      if (text === undefined) continue;
      const before = this.#figures.get(claim.of) ?? [];
      this.#figures.set(claim.of, [...before, { index, figure: readFigure(text) }]);
    }
  }

  get shortens(): Publication['shortens'] {
    return this.publication.shortens;
  }

  claimsOf(section: ClaimSection): readonly NumberedClaim[] {
    return this.claims.filter((printed) => printed.section === section);
  }

  /** The claim of a place. */
  at(place: Place): NumberedClaim {
    const found = this.#places.get(place);
    if (!found) throw new RangeError(`no claim stands at ${place}`);
    return found;
  }

  /**
   * What stands written before a claim: all that the last figure of a value can stand for, and the full value, which
   * may have been gone on with. A value that was printed in full leaves nothing open.
   */
  writtenBefore(index: number): Written {
    return (name) => {
      const full = this.document.valueOf(name);
      if (this.document.isGiven(name)) return point(full);
      const last = this.#figures.get(name)?.findLast((written) => written.index < index);
      if (!last || isExact(last.figure, full)) return last && point(full);
      return hull(valuesBehind(last.figure, this.shortens), point(full));
    };
  }

  /** How a figure agrees with a value, at the point of a claim. */
  assess(name: string, figure: PrintedFigure, index: number): Agreement | undefined {
    return assess(this.document, { name, figure, written: this.writtenBefore(index) }, this.shortens);
  }

  /** The same network under another setting; what differs there is not taken as written here. */
  under(setting: OtherSetting, index: number): { readonly document: WorkedDocument; readonly written: Written } {
    const document = new WorkedDocument({ ...this.network, ...setting }, this.publication);
    const here = this.writtenBefore(index);
    const written: Written = (name) =>
      document.valueOf(name) === this.document.valueOf(name) ? here(name) : undefined;
    return { document, written };
  }
}

/** The figure that the document goes on with; none where what is printed is wrong. */
export function workedWith({ claimed, fault }: Claim): string | undefined {
  if (!fault) return claimed;
  if (fault.class === 'misprint') return fault.meant;
  return fault.class === 'wrong-name' && 'formula' in fault ? claimed : undefined;
}
