import {
  add,
  addPairs,
  get,
  integer,
  lessThan,
  loadPair,
  loadTwice,
  multiply,
  multiplyPairs,
  repeatWhile,
  Routine,
  set,
  storePair,
  subtract,
  tee,
  twice,
  zeroPair,
} from './assembler.ts';

/** Columns of a tile. With its 2 rows, the factors and a spare it fills a processor's sixteen registers of pairs. */
export const tileColumns = 8;
const bytesOfNumber = 8;
const bytesOfPair = 16;
const bytesOfTileRow = tileColumns * bytesOfNumber;
const pairsOfTileRow = [0, 1, 2, 3] as const;

/**
 * C_{pq} = S_{pq} + c \sum_r X_{pr} Y_{rq}
 *
 * `multiply` of `MatrixProduct`, two numbers at a time, with every offset and distance in bytes and all counts at least 1.
 * Y is first copied to `strips`, [columns / 8][terms][8], where its numbers lie in the order they are used in.
 * Each sum is added up in the order of r, so that the result is that of the TypeScript code to the last bit.
 */
export function matrixKernel(): Uint8Array<ArrayBuffer> {
  const routine = new Routine();
  const factor = routine.parameter('f64');
  const c = routine.parameter('i32');
  const cRow = routine.parameter('i32');
  const start = routine.parameter('i32');
  const startRow = routine.parameter('i32');
  const x = routine.parameter('i32');
  const xRow = routine.parameter('i32');
  const xColumn = routine.parameter('i32');
  const y = routine.parameter('i32');
  const yRow = routine.parameter('i32');
  const rows = routine.parameter('i32');
  const columns = routine.parameter('i32');
  const terms = routine.parameter('i32');
  const strips = routine.parameter('i32');

  const column = routine.local('i32');
  const row = routine.local('i32');
  const left = routine.local('i32');
  const strip = routine.local('i32');
  const from = routine.local('i32');
  const to = routine.local('i32');
  const above = routine.local('i32');
  const below = routine.local('i32');
  const own = routine.local('f64x2');
  const pairs = pairsOfTileRow.map((index) => ({
    distance: index * bytesOfPair,
    factor: routine.local('f64x2'),
    sumAbove: routine.local('f64x2'),
    sumBelow: routine.local('f64x2'),
  }));

  /** The address of the tile in a matrix, and the address one row on. */
  const tileOf = (offset: number, distance: number) =>
    add(add(get(offset), multiply(get(row), get(distance))), multiply(get(column), integer(bytesOfNumber)));
  const move = (pointer: number, distance: number) => set(pointer, add(get(pointer), get(distance)));
  const moveBy = (pointer: number, bytes: number) => set(pointer, add(get(pointer), integer(bytes)));
  const countDown = tee(left, subtract(get(left), integer(1)));
  const nextColumns = lessThan(tee(column, add(get(column), integer(tileColumns))), get(columns));
  const nextRows = lessThan(tee(row, add(get(row), integer(2))), get(rows));

  const copyStrip = [
    set(from, add(get(y), multiply(get(column), integer(bytesOfNumber)))),
    set(left, get(terms)),
    repeatWhile(
      [
        ...pairs.map(({ distance }) => storePair(get(strip), loadPair(get(from), distance), distance)),
        move(from, yRow),
        moveBy(strip, bytesOfTileRow),
      ],
      countDown,
    ),
  ];

  const addUp = [
    ...pairs.flatMap(({ sumAbove, sumBelow }) => [set(sumAbove, zeroPair), set(sumBelow, zeroPair)]),
    set(above, add(get(x), multiply(get(row), get(xRow)))),
    set(below, add(get(above), get(xRow))),
    set(left, get(terms)),
    repeatWhile(
      [
        ...pairs.map((pair) => set(pair.factor, loadPair(get(strip), pair.distance))),
        set(own, loadTwice(get(above))),
        ...pairs.map((pair) =>
          set(pair.sumAbove, addPairs(get(pair.sumAbove), multiplyPairs(get(own), get(pair.factor)))),
        ),
        set(own, loadTwice(get(below))),
        ...pairs.map((pair) =>
          set(pair.sumBelow, addPairs(get(pair.sumBelow), multiplyPairs(get(own), get(pair.factor)))),
        ),
        move(above, xColumn),
        move(below, xColumn),
        moveBy(strip, bytesOfTileRow),
      ],
      countDown,
    ),
  ];

  const storeRow = (sum: 'sumAbove' | 'sumBelow') =>
    pairs.map((pair) => {
      const scaled = multiplyPairs(twice(get(factor)), get(pair[sum]));
      return storePair(get(to), addPairs(loadPair(get(from), pair.distance), scaled), pair.distance);
    });
  const store = [
    set(from, tileOf(start, startRow)),
    set(to, tileOf(c, cRow)),
    ...storeRow('sumAbove'),
    move(from, startRow),
    move(to, cRow),
    ...storeRow('sumBelow'),
  ];

  return routine.module([
    set(column, integer(0)),
    set(strip, get(strips)),
    repeatWhile(copyStrip, nextColumns),
    set(row, integer(0)),
    repeatWhile(
      [set(column, integer(0)), set(strip, get(strips)), repeatWhile([...addUp, ...store], nextColumns)],
      nextRows,
    ),
  ]);
}
