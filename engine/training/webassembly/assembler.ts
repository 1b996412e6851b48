/**
 * Just enough of WebAssembly's binary format (https://webassembly.github.io/spec/core/binary/) to write one function by
 * hand: every instruction is a function that takes its operands and gives its bytes, so that code reads inside out.
 */
type Code = readonly number[];

/** A local variable or parameter of the function, by its index. */
type Local = number;

const valueTypes = { i32: 0x7f, f64: 0x7c, f64x2: 0x7b } as const;
type ValueType = keyof typeof valueTypes;

/** LEB128: seven bits a byte, least first; the top bit says that more follow. */
function unsigned(value: number): Code {
  const low = value & 0x7f;
  const rest = value >>> 7;
  return rest === 0 ? [low] : [low | 0x80, ...unsigned(rest)];
}

function signed(value: number): Code {
  const low = value & 0x7f;
  const rest = value >> 7;
  const done = (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40);
  return done ? [low] : [low | 0x80, ...signed(rest)];
}

const vector = (opcode: number): Code => [0xfd, ...unsigned(opcode)];
/** Where in memory, for an access of 2^alignment bytes at a fixed distance from the address. */
const access = (alignment: number, distance: number): Code => [...unsigned(alignment), ...unsigned(distance)];

export const get = (local: Local): Code => [0x20, ...unsigned(local)];
export const set = (local: Local, value: Code): Code => [...value, 0x21, ...unsigned(local)];
/** Sets a local and gives its new value. */
export const tee = (local: Local, value: Code): Code => [...value, 0x22, ...unsigned(local)];

export const integer = (value: number): Code => [0x41, ...signed(value)];
export const add = (left: Code, right: Code): Code => [...left, ...right, 0x6a];
export const subtract = (left: Code, right: Code): Code => [...left, ...right, 0x6b];
export const multiply = (left: Code, right: Code): Code => [...left, ...right, 0x6c];
export const lessThan = (left: Code, right: Code): Code => [...left, ...right, 0x49];

/** Two numbers from memory. */
export const loadPair = (address: Code, distance = 0): Code => [...address, ...vector(0x00), ...access(3, distance)];
/** One number from memory, twice. */
export const loadTwice = (address: Code, distance = 0): Code => [...address, ...vector(0x0a), ...access(3, distance)];
export const storePair = (address: Code, value: Code, distance = 0): Code => [
  ...address,
  ...value,
  ...vector(0x0b),
  ...access(3, distance),
];
/** One number, twice. */
export const twice = (number: Code): Code => [...number, ...vector(0x14)];
export const zeroPair: Code = [...vector(0x0c), ...Array.from({ length: 16 }, () => 0)];
export const addPairs = (left: Code, right: Code): Code => [...left, ...right, ...vector(0xf0)];
export const multiplyPairs = (left: Code, right: Code): Code => [...left, ...right, ...vector(0xf2)];

/** Runs the body, and again as long as the condition behind it holds. */
export const repeatWhile = (body: readonly Code[], condition: Code): Code => [
  ...[0x03, 0x40],
  ...body.flat(),
  ...condition,
  ...[0x0d, 0x00, 0x0b],
];

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const name = (text: string): Code => list(Array.from(text, (letter) => [letter.charCodeAt(0)]));

/** One function that works on a memory from outside: a module that imports `host.memory` and exports `run`. */
export class Routine {
  readonly #parameters: ValueType[] = [];
  readonly #locals: ValueType[] = [];

  /** The next parameter; parameters come before all locals. */
  parameter(type: ValueType): Local {
    return this.#parameters.push(type) - 1;
  }

  local(type: ValueType): Local {
    return this.#parameters.length + this.#locals.push(type) - 1;
  }

  module(body: readonly Code[]): Uint8Array<ArrayBuffer> {
    const types = list([[0x60, ...list(this.#parameters.map((type) => [valueTypes[type]])), ...list([])]]);
    const code = [...list(this.#locals.map((type) => [1, valueTypes[type]])), ...body.flat(), 0x0b];
    return Uint8Array.from([
      ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      ...section(1, types),
      ...section(2, list([[...name('host'), ...name('memory'), 0x02, 0x00, 0x01]])),
      ...section(3, list([[0]])),
      ...section(7, list([[...name('run'), 0x00, 0]])),
      ...section(10, list([[...unsigned(code.length), ...code]])),
    ]);
  }
}
