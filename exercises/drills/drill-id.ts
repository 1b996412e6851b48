import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Tolerance } from '../../engine/precision/tolerance.ts';
import { difficulties, drillKinds, type Difficulty, type DrillKind } from '../contract/drill-views.ts';

/** What an id says of the drill behind it. */
export type DrillId =
  | { readonly of: 'example'; readonly example: string; readonly kind: DrillKind }
  /** With a precision, and with a fixed tolerance, where the learner chose one. */
  | {
      readonly of: 'network';
      readonly kind: DrillKind;
      readonly precision?: Precision;
      readonly tolerance?: Tolerance;
    }
  /** On a formula that comes with it; as on a network. */
  | {
      readonly of: 'formula';
      readonly kind: DrillKind;
      readonly precision?: Precision;
      readonly tolerance?: Tolerance;
    }
  /** On a template in its usual sizes. */
  | { readonly of: 'template'; readonly template: string; readonly kind: DrillKind }
  /** The values of a network or a formula that somebody asks for, in this order. */
  | { readonly of: 'asks'; readonly asks: readonly QuantityId[]; readonly precision?: Precision }
  | { readonly of: 'generated'; readonly kind: DrillKind; readonly difficulty: Difficulty; readonly seed: string };

/** As it is stored, shared and typed in. */
export function writeDrillId(id: DrillId): string {
  switch (id.of) {
    case 'example':
      return `examples/${id.example}/${id.kind}`;
    case 'template':
      return `templates/${id.template}/${id.kind}`;
    case 'network':
    case 'formula':
      return [
        id.of,
        id.kind,
        ...(id.precision ? [writePrecision(id.precision)] : []),
        ...(id.tolerance ? [writeTolerance(id.tolerance)] : []),
      ].join('/');
    case 'asks':
      return ['asks', ...(id.precision ? [writePrecision(id.precision)] : []), id.asks.join(',')].join('/');
    case 'generated':
      return `generated/${id.kind}/${id.difficulty}/${id.seed}`;
  }
}

/** Undefined for what names no drill of these; whether its seed is one, and its example exists, is not looked at. */
export function readDrillId(text: string): DrillId | undefined {
  const [of, first = '', second = '', ...rest] = text.split('/');
  if (of === 'network' || of === 'formula') return onDocument(of, first, text.slice(`${of}/${first}`.length));
  if (of === 'asks') return askedFor(text.slice(`${of}/`.length));
  if (of === 'examples' && rest.length === 0) {
    return withKind(second, (kind) => ({ of: 'example', example: first, kind }));
  }
  if (of === 'templates' && rest.length === 0) {
    return withKind(second, (kind) => ({ of: 'template', template: first, kind }));
  }
  const difficulty = difficultyOf(second);
  if (of !== 'generated' || difficulty === undefined) return undefined;
  return withKind(first, (kind) => ({ of, kind, difficulty, seed: rest.join('/') }));
}

/** @param ending what follows the kind: nothing, or a precision, a tolerance, or both, each after a slash */
function onDocument(of: 'network' | 'formula', kind: string, ending: string): DrillId | undefined {
  const parts = ending === '' ? [] : ending.slice(1).split('/');
  const precision = readPrecision(parts[0] ?? '');
  const [left, ...rest] = precision ? parts.slice(1) : parts;
  const tolerance = readTolerance(left ?? '');
  if (rest.length > 0 || (left !== undefined && !tolerance)) return undefined;
  return withKind(kind, (known) => ({
    of,
    kind: known,
    ...(precision ? { precision } : {}),
    ...(tolerance ? { tolerance } : {}),
  }));
}

/** Nobody is asked for more of one network or formula at once. */
export const mostAsked = 50;

/** Letters, with a slash where it is a derivative, and places behind them. */
const ofNetwork = /^[A-Za-zΔ]{1,2}(?:\/[A-Za-z]{2})?[+']?[\d.@<]{0,40}$/;
/** What it is of a node, and the node's name, which may have an index in braces; or a name, and that it is new. */
const ofFormula =
  /^(?:(?:v'?|d[vsf])\.[\p{L}\p{M}\p{Nd}₀-₉_{},'′’″.]{1,80}|\p{L}[\p{L}\p{M}\p{Nd}₀-₉_{},'′’″]{0,40}\+)$/u;
/** Not within braces. */
const comma = /,(?![^{]*\})/;

/** @param text a precision, where one was chosen, and a slash; then what is asked for, with commas between */
function askedFor(text: string): DrillId | undefined {
  const [first = ''] = text.split('/', 1);
  const precision = readPrecision(first);
  const asks = (precision ? text.slice(`${first}/`.length) : text).split(comma);
  if (asks.length > mostAsked || new Set(asks).size < asks.length) return undefined;
  if (!asks.every((quantity) => ofNetwork.test(quantity) || ofFormula.test(quantity))) return undefined;
  return { of: 'asks', asks, ...(precision ? { precision } : {}) };
}

const writeTolerance = (tolerance: Tolerance): string =>
  'relative' in tolerance ? `relative-${tolerance.relative}` : `absolute-${tolerance.absolute}`;

/** More than 0, a part at most the whole, in the one way in which the number is written. */
function readTolerance(text: string): Tolerance | undefined {
  const [, kind, written = ''] = /^(relative|absolute)-(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const number = Number(written);
  if (kind === undefined || String(number) !== written || number <= 0) return undefined;
  if (kind === 'absolute') return { absolute: number };
  return number <= 1 ? { relative: number } : undefined;
}

const writePrecision = (precision: Precision): string =>
  'decimals' in precision ? `decimals-${precision.decimals}` : `significant-${precision.significant}`;

/** From one digit to twelve, as everywhere. */
function readPrecision(text: string): Precision | undefined {
  const [, counted, written] = /^(decimals|significant)-([1-9]|1[0-2])$/.exec(text) ?? [];
  if (counted === undefined) return undefined;
  const digits = Number(written);
  return counted === 'decimals' ? { decimals: digits } : { significant: digits };
}

export const difficultyOf = (text: string): Difficulty | undefined =>
  difficulties.find((difficulty) => String(difficulty) === text);

function withKind(text: string, make: (kind: DrillKind) => DrillId): DrillId | undefined {
  const kind = drillKinds.find((candidate) => candidate === text);
  return kind && make(kind);
}
