import type { NamedValue } from '../../../engine/answers/read-answer.ts';
import type { TypedDigits } from '../../../engine/answers/reading.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import { writtenNumber } from '../formula/written-number.ts';
import type { MessageKey } from '../../shell/language/messages.ts';
import type { ScratchPaper } from './scratch-paper.ts';

/** A number that a line comes to. */
export interface ScratchNumber {
  readonly value: number;
  /** As it stands there. */
  readonly text: string;
  /** Null for what was worked out, which has all its digits. */
  readonly digits: TypedDigits | null;
}

/** A number that a sheet asks for. */
export interface AskedField {
  readonly quantity: string;
  readonly symbol: string;
}

/** What a sheet is to the scratch work beside it. */
export interface ScratchSheet {
  readonly paper: ScratchPaper;
  /** In the notation of the sheet. */
  readonly network: NetworkDocument;
  /** What stands on the sheet, which may be written by its name. */
  readonly names: readonly NamedValue[];
  /** The numbers that it asks for and that can still be written. */
  readonly fields: readonly AskedField[];
  /** The one that the pen is at, or was at last. */
  readonly place: AskedField | undefined;
  /** Why lines are not judged yet; undefined where they are when that is asked for. */
  readonly notJudged: MessageKey | undefined;
  /** Whether the value of a quantity may be shown: it stands on the sheet, or has been found, or all is told. */
  readonly isTold: (quantity: string) => boolean;
  /** Puts a number into a field, rounded as is asked there. */
  readonly put: (number: ScratchNumber, field: AskedField) => void;
  /** Takes the pen back to where it was last. */
  readonly back: () => void;
}

/** A number as it is put into a field: with as many digits as are asked for, but with none that its line does not have. */
export function answerFrom({ value, text, digits }: ScratchNumber, precision: Precision): string {
  const isCoarser =
    digits !== null &&
    ('decimals' in precision ? digits.decimals < precision.decimals : digits.significant < precision.significant);
  return isCoarser ? text : writtenNumber(value, precision);
}
