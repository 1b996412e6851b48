import { isSame } from '../../../engine/checking/candidates.ts';
import { mistakeNames, type MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import { digitsOf } from '../../../engine/checking/separation.ts';
import type { Answer } from '../../../engine/checking/verdict.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { Random } from '../../../exercises/generator/random.ts';
import { mannerOf, type Habits } from '../../learners/random-manner.ts';
import { writeAs, type Rounding } from '../../learners/rounding.ts';
import { nudgingIn } from '../../learners/nudging-in.ts';
import { slipsIn, slipsInNudging, type Slip } from '../../learners/slip.ts';
import { workThrough } from '../../learners/work-through.ts';
import type { Sheet } from './sheet.ts';

/** What doubles leave of a sum that is 0 on paper. */
const dust = 1e-14;

/** How somebody works, apart from what the digits are. */
export type Ways = Omit<Habits, 'rounding'> & Pick<Rounding, 'ties'>;

export const drawWays = (random: Random, fixed: Pick<Ways, 'goesOnWith' | 'usesShortcut'>): Ways => ({
  ...fixed,
  writesParts: random.pick([true, false]),
  smallFactorsFirst: random.pick([true, false]),
  ties: random.pick(['half-up', 'half-even'] as const),
  seed: random.integer(1, 2 ** 31 - 2),
});

const roundingTo = (precision: Precision, ties: Rounding['ties']): Rounding => ({
  digits: digitsOf(precision),
  counts: 'decimals' in precision ? 'decimals' : 'significant',
  ties,
});

const numbersOf = ({ given }: Sheet): ReadonlyMap<QuantityId, number> =>
  new Map([...given].map(([quantity, typed]) => [quantity, Number(typed)]));

/**
 * What a learner writes into every field of a sheet. Where a field asks for more digits than the others, all that leads
 * there is worked with as many.
 */
export function fillIn(sheet: Sheet, { ties, ...ways }: Ways, slip?: Slip): Answer[] {
  const given = numbersOf(sheet);
  const works = new Map<string, ReadonlyMap<QuantityId, number>>();
  return [...sheet.fields].map(([quantity, precision]) => {
    const rounding = roundingTo(precision, ties);
    const key = JSON.stringify(precision);
    const manner = { ...mannerOf({ rounding, ...ways }, slip, given), nudging: nudgingIn(sheet.solution) };
    const work = works.get(key) ?? workThrough(sheet.solution.document, manner);
    works.set(key, work);
    return { quantity, typed: writeAs(work.get(quantity) ?? NaN, rounding), precision };
  });
}

/** A mistake, and the fields that come out otherwise for it, nothing rounded. */
export interface Effect {
  readonly slip: Slip;
  readonly changed: ReadonlySet<QuantityId>;
  /** What it leads to in each field, rounded as asked there in the end. */
  readonly written: ReadonlyMap<QuantityId, string>;
}

/**
 * The mistakes that change something in what a sheet asks; some mistakes a shortcut passes by. Each name is only tried once
 * it is drawn.
 */
export class EffectiveSlips {
  readonly #slips: readonly Slip[];
  readonly #found = new Map<string, readonly Effect[]>();
  readonly #given: ReadonlyMap<QuantityId, number>;
  readonly #right: ReadonlyMap<QuantityId, number>;

  constructor(
    private readonly sheet: Sheet,
    private readonly usesShortcut: boolean,
  ) {
    this.#given = numbersOf(sheet);
    const { document } = sheet.solution;
    const inNudging = nudgingIn(sheet.solution) ? slipsInNudging(document.layers.at(-1)?.units ?? 1) : [];
    this.#slips = [...slipsIn(document), ...inNudging, ...slippedPoints(sheet)];
    this.#right = this.#inFull();
  }

  /** One of them, each name that changes something as likely as every other. */
  draw(random: Random): Effect | undefined {
    for (const name of random.shuffled(mistakeNames)) {
      const effects = this.#named(name);
      if (effects.length > 0) return random.pick(effects);
    }
    return undefined;
  }

  /** Whether some mistake, with nothing rounded but the answer, leads to what stands in a field. */
  leadTo(quantity: QuantityId, typed: string): boolean {
    return mistakeNames.some((name) => this.#named(name).some(({ written }) => written.get(quantity) === typed));
  }

  #named(name: MistakeName): readonly Effect[] {
    let found = this.#found.get(name);
    if (!found) {
      const slips = this.#slips.filter((slip) => slip.name === name);
      this.#found.set(name, (found = slips.flatMap((slip) => this.#effectOf(slip))));
    }
    return found;
  }

  #inFull(slip?: Slip): ReadonlyMap<QuantityId, number> {
    const { usesShortcut } = this;
    const inFull = { round: (value: number) => value, takesRounded: () => false, usesShortcut };
    const nudging = nudgingIn(this.sheet.solution);
    return workThrough(this.sheet.solution.document, { ...inFull, slip, given: this.#given, nudging });
  }

  #effectOf(slip: Slip): readonly Effect[] {
    const wrong = this.#inFull(slip);
    const values = [...this.sheet.fields.keys()].map(
      (id) => [id, this.#right.get(id) ?? NaN, wrong.get(id) ?? NaN] as const,
    );
    // A mistake that leads to what is no number is noticed.
    if (values.some(([, , value]) => !Number.isFinite(value))) return [];
    const changed = values
      .filter(([, one, other]) => !isSame(one, other) && Math.abs(one - other) > dust)
      .map(([id]) => id);
    if (changed.length === 0) return [];
    const written = new Map(
      [...this.sheet.fields].map(([id, precision]) => [
        id,
        writeAs(wrong.get(id) ?? NaN, roundingTo(precision, 'half-up')),
      ]),
    );
    // A point that slips so far that only zeros are left is seen by whoever writes them.
    if (slip.at !== undefined && Number(written.get(slip.at)) === 0) return [];
    return [{ slip, changed: new Set(changed), written }];
  }
}

/** The point of one answer slipped by up to three places. */
const slippedPoints = ({ fields }: Sheet): Slip[] =>
  [...fields.keys()].flatMap((at) =>
    [-3, -2, -1, 1, 2, 3].map((choice): Slip => ({ name: 'decimal-slip', at, choice })),
  );
