import type { LocalizedText, NetworkDocument } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Publication } from '../audit/claim.ts';
import type { DrillSpecification } from '../drills/drill-specification.ts';

/** One worked example of the library. Adding one is adding a file and its line in `examples.ts`. */
export interface Example {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** File name of the document that the example comes from. */
  readonly source: string;
  /** With the notation of the document. */
  readonly network: NetworkDocument;
  /** What values are written with when they are shown. */
  readonly precision: Precision;
  /** What is good to know before beginning: what the document leaves open, and how it was settled here. */
  readonly notes: readonly LocalizedText[];
  readonly drills: readonly DrillSpecification[];
  /** What the document printed, to be held against the engine; left out where it claims nothing. */
  readonly published?: Publication;
}
