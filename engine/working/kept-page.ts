import type { FoundMistake } from '../checking/candidates.ts';
import type { Block } from './blocks.ts';
import type { Choices, Statement } from './contract.ts';
import type { BlockResult, PageReader, PageState } from './page-reader.ts';
import { hasSameContents } from './same-contents.ts';

/** A line that begins with a sign. */
const goesOn = /^[\s$&]*(?:\\\[|\\begin\{\w+\*?\}|&|\s)*(?:=|≈|\\approx|→|⇒)/;

/** What was read of a block, and from where it stood. */
export interface KeptBlock {
  readonly block: Block;
  /** What goes on from it, where that may tell what its names mean. */
  readonly below: string | undefined;
  readonly above: PageState;
  readonly result: BlockResult;
}

/**
 * Reads a page that is changed again and again. A block that reads as before is judged anew only where it was judged by
 * something that is not as before.
 */
export class KeptPage {
  #blocks: readonly KeptBlock[] = [];
  #choices: Choices | undefined;
  #start: PageState | undefined;

  constructor(private readonly reader: PageReader) {}

  /** Every block in order, of the last reading. */
  get blocks(): readonly KeptBlock[] {
    return this.#blocks;
  }

  /** @returns what stands at the end of the page */
  read(blocks: readonly Block[], choices: Choices): PageState {
    let state = this.#startWith(choices);
    const before = this.#blocks;
    const moved = blocks.length - before.length;
    const head = commonLength(blocks, before);
    const read: KeptBlock[] = [];
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      const below = next && goesOn.test(next.text) ? next : undefined;
      const old = before[index < head ? index : index - moved];
      const isKept = old !== undefined && isSameText(old.block, block) && old.below === below?.text;
      const kept = isKept ? keptFrom(old, block, state) : undefined;
      const result = kept ?? settled(this.reader.read(block, state, below), old?.result.state);
      read.push({ block, below: below?.text, above: state, result });
      state = result.state;
    }
    this.#blocks = read;
    return state;
  }

  #startWith(choices: Choices): PageState {
    if (!this.#start || !hasSameContents(choices, this.#choices)) {
      this.#start = this.reader.start(choices);
      this.#choices = choices;
      this.#blocks = [];
    }
    return this.#start;
  }
}

const isSameText = (one: Block, other: Block): boolean => one.text === other.text && one.written === other.written;

/** How many blocks read alike, from the beginning on. */
function commonLength(blocks: readonly Block[], before: readonly KeptBlock[]): number {
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    const old = before[index];
    if (!old || !isSameText(old.block, block)) break;
    length = index + 1;
  }
  return length;
}

/** What came of a block, where it would be the same from what stands above now. */
function keptFrom({ block, above, result }: KeptBlock, now: Block, state: PageState): BlockResult | undefined {
  if (above.memory !== state.memory || above.last !== state.last) return undefined;
  const lines = now.line - block.line;
  if (above.paper === state.paper) return lines === 0 ? result : moved(result, lines);
  const { use } = result;
  if (use && !state.paper.servesAs(use)) return undefined;
  const paper = use ? state.paper.with(use) : state.paper;
  const from = { ...result, state: { ...result.state, paper } };
  return lines === 0 ? from : moved(from, lines);
}

/** The same objects where what is left for the blocks below is the same as before, by which those know it. */
function settled(result: BlockResult, before: PageState | undefined): BlockResult {
  if (!before) return result;
  const { memory, last, paper } = result.state;
  return {
    ...result,
    state: {
      paper,
      memory: hasSameContents(memory, before.memory) ? before.memory : memory,
      last: hasSameContents(last, before.last) ? before.last : last,
    },
  };
}

/** The same so many lines further down. */
function moved(result: BlockResult, lines: number): BlockResult {
  const down = <Placed extends { readonly line: number }>(placed: Placed): Placed => ({
    ...placed,
    line: placed.line + lines,
  });
  const found = new Map<Statement, readonly FoundMistake[]>();
  const statements = result.statements.map((statement) => {
    const below = {
      ...down(statement),
      names: statement.names.map(down),
      figures: statement.figures.map(down),
    };
    const mistakes = result.found.get(statement);
    if (mistakes) found.set(below, mistakes);
    return below;
  });
  return {
    ...result,
    statements,
    found,
    guesses: result.guesses.map(down),
    notRead: result.notRead.map((line) => line + lines),
    unknown: result.unknown.map(down),
  };
}
