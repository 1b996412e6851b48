import type { Reading } from './reading.ts';

/** A number that stands on a sheet, under its symbol as it is printed there. */
export interface NamedValue {
  readonly symbol: string;
  readonly value: number;
}

/** Names are read as one character each, of those that stand for nothing in any writing. */
const firstStandIn = 0xe000;
const mostNames = 0x1900;
const standIns = /[\uE000-\uF8FF]/g;
/** What a character becomes that is typed but must not be taken for a name. */
const unknown = '\uFFFD';

const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Of a layer or a sample, as in w⁽¹⁾₁₁; a superscript by itself is a power. */
const raised = /⁽([⁰¹²³⁴-⁹]+)⁾/g;

const digitOf = (character: string, digits: string): string => String(digits.indexOf(character));

/** As a keyboard has it, and just as long: `w₅` is w5, `∂E/∂w₅` is dE/dw5, `W⁽¹⁾[1,2]` is W(1)(1,2). */
const plain = (text: string): string =>
  text
    .replace(raised, (_, digits: string) => `(${Array.from(digits, (one) => digitOf(one, superscripts)).join('')})`)
    .replace(/[₀-₉]/g, (digit) => digitOf(digit, subscripts))
    .replaceAll('∂', 'd')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('′', "'");

const greek: ReadonlyMap<string, string> = new Map([
  ['η', 'eta'],
  ['α', 'alpha'],
  ['λ', 'lambda'],
  ['δ', 'delta'],
  ['Δ', 'Delta'],
]);

const latin = (name: string): string => name.replace(/[ηαλδΔ]/g, (letter) => greek.get(letter) ?? letter);

/** What a name may go on with, so that w1 is not found in w12 nor in w₁⁺. */
const goesOn = /^[\p{L}\p{M}\p{Nd}_⁺']/u;
/** A name begins neither within another nor within a number of one, as after the x of x1. */
const isWithin = /[\p{L}\p{M}_][\p{L}\p{M}\p{Nd}_]*$/u;
/** In 1E-5 there is no loss E. */
const isExponent = /^\dE[+-]?\d/i;

/** −∂E/∂w is no name, but the opposite of ∂E/∂w. */
function unsigned({ symbol, value }: NamedValue): NamedValue {
  if (!symbol.startsWith('−')) return { symbol, value };
  return { symbol: symbol.slice(1), value: value === 0 ? 0 : -value };
}

/** The names that a calculation may use. */
export class NamedValues {
  readonly #values: readonly NamedValue[];
  /** With the index of its value, the longest first. */
  readonly #names: readonly (readonly [name: string, index: number])[];

  constructor(values: readonly NamedValue[]) {
    this.#values = values.slice(0, mostNames).map(unsigned);
    this.#names = this.#values
      .flatMap(({ symbol }, index) => {
        const name = plain(symbol);
        return [...new Set([name, latin(name)])].map((one) => [one, index] as const);
      })
      .sort(([one], [other]) => other.length - one.length);
  }

  /** What was typed, with each name as the one character that stands for it. */
  standIn(typed: string): string {
    const source = typed.replace(standIns, unknown);
    const spelled = plain(source);
    let written = '';
    for (let at = 0; at < source.length;) {
      const isOther = isWithin.test(spelled.slice(0, at)) || isExponent.test(spelled.slice(Math.max(0, at - 1)));
      const found = isOther ? undefined : this.#nameAt(spelled, at);
      written += found ? String.fromCharCode(firstStandIn + found[1]) : source.charAt(at);
      at += found ? found[0].length : 1;
    }
    return written;
  }

  /** The value that a character stands for. */
  valueOf(character: string): number | undefined {
    return this.#values[character.charCodeAt(0) - firstStandIn]?.value;
  }

  /** A reading with the names in place of what stood for them. */
  named(reading: Reading): Reading {
    if (reading.kind === 'number') return { ...reading, text: this.#restored(reading.text) };
    return reading.at === undefined ? reading : { ...reading, at: this.#restored(reading.at) };
  }

  #nameAt(spelled: string, at: number): readonly [name: string, index: number] | undefined {
    return this.#names.find(([name]) => spelled.startsWith(name, at) && !goesOn.test(spelled.slice(at + name.length)));
  }

  #restored(text: string): string {
    return text.replace(
      standIns,
      (character) => this.#values[character.charCodeAt(0) - firstStandIn]?.symbol ?? character,
    );
  }
}

export const noNames = new NamedValues([]);
