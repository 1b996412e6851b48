import type { LocalizedText, NetworkDocument } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { DrillSpecification } from '../drills/drill-specification.ts';

/** One worked example of the library. Adding one is adding a file and its line in `examples.ts`. */
export interface Example {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly network: NetworkDocument;
  /** What values are written with when they are shown. */
  readonly precision: Precision;
  readonly drills: readonly DrillSpecification[];
}
