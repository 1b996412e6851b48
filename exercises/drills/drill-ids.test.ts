import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { valueOf } from '../../test/drills/sheet.ts';
import { difficulties, drillKinds } from '../contract/drill-views.ts';
import { examples } from '../examples/examples.ts';
import { templates } from '../templates/templates.ts';
import { checkAnswers } from './check-answers.ts';
import { readDrillId, writeDrillId, type DrillId } from './drill-id.ts';
import { drillsFor } from './drills-for.ts';
import { explainQuantity } from './explain-quantity.ts';
import { definitions } from './kinds/drill-kinds.ts';
import { openDrill } from './open-drill.ts';

const kind = fc.constantFrom(...drillKinds);
const digits = fc.integer({ min: 1, max: 12 });
const precision = fc.oneof(fc.record({ decimals: digits }), fc.record({ significant: digits }));
const tolerance = fc.oneof(
  fc.record({ relative: fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000) }),
  fc.record({ absolute: fc.constantFrom(0.0005, 0.01, 1, 2.5) }),
);
const anyId: fc.Arbitrary<DrillId> = fc.oneof(
  fc.record(
    { of: fc.constantFrom('network' as const, 'formula' as const), kind, precision, tolerance },
    { requiredKeys: ['of', 'kind'] },
  ),
  fc.record({
    of: fc.constant('template' as const),
    kind,
    template: fc.constantFrom(...templates.map(({ id }) => id)),
  }),
  fc.record(
    {
      of: fc.constant('asks' as const),
      asks: fc.shuffledSubarray(['E', 'dE/dw.2.1.1', "a'.1.2@3", 'dE/da.1.1@2<1', 'w+.1.1.2', 'Δb.2'], {
        minLength: 1,
      }),
      precision,
    },
    { requiredKeys: ['of', 'asks'] },
  ),
  fc.record({
    of: fc.constant('asks' as const),
    asks: fc.shuffledSubarray(['v.q', "dv.h'", 'ds.L.w_1', 'df.n1.x_{1,2}', 'σ₁+', "v'.L", 'w_{1,2}+'], {
      minLength: 1,
    }),
  }),
  fc.record({ of: fc.constant('example' as const), kind, example: fc.constantFrom(...examples.map(({ id }) => id)) }),
  fc.record({
    of: fc.constant('generated' as const),
    kind,
    difficulty: fc.constantFrom(...difficulties),
    seed: fc.stringMatching(/^[a-z0-9]{1,12}$/),
  }),
);

describe('the ids of drills', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(readDrillId(writeDrillId(id))).toEqual(id);
      }),
    );
  });

  it('are never more than text to what cannot be read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const id = readDrillId(text);
        if (id) expect(writeDrillId(id)).toBe(text);
      }),
    );
  });

  it('open the same drill again, however their seed is typed', () => {
    const opened = valueOf(openDrill({ drill: 'generated/gradient/1/ Paper1 ' }));
    expect(opened.id).toBe('generated/gradient/1/paper1');
    expect(opened.generated).toEqual({ seed: 'paper1', difficulty: 1 });
    expect(valueOf(openDrill({ drill: opened.id }))).toEqual(opened);
  });

  it.each([
    ['a drill that is not there', 'nowhere', 'unknown-drill'],
    ['an example that is not there', 'examples/nowhere/gradient', 'unknown-drill'],
    ['a kind that is not there', 'examples/article/knitting', 'unknown-drill'],
    ['a kind with a sheet of its own', 'examples/article/find-the-mistake', 'unknown-drill'],
    ['a difficulty that is not there', 'generated/gradient/4/x', 'unknown-drill'],
    ['a batch of one', 'examples/article/batch-sum', 'drill-does-not-fit'],
    ['biases where there are none', 'examples/article/bias-gradient', 'drill-does-not-fit'],
    ['a precision that nobody can write down', 'network/gradient/decimals-13', 'unknown-drill'],
    ['no seed', 'generated/gradient/1/', 'seed-invalid'],
    ['a seed of other letters', 'generated/gradient/1/씨앗', 'seed-invalid'],
    ['a long seed', 'generated/gradient/1/abcdefghijklm', 'seed-invalid'],
    ['a seed with more behind it', 'generated/gradient/1/a/b', 'seed-invalid'],
    ['a network that is not there', 'network/gradient', 'document-invalid'],
  ])('refuse %s', (_, drill, code) => {
    for (const answered of [
      openDrill({ drill }),
      checkAnswers({ drill, answers: [] }),
      explainQuantity({ drill, quantity: 'E' }),
    ]) {
      expect(answered).toMatchObject({ ok: false, error: { code } });
    }
  });
});

describe('a network of the learner’s', () => {
  it('is looked at before it is used', () => {
    const network = { ...slidesNetwork, samples: [] };
    const refused = { ok: false, error: { code: 'document-invalid', path: 'samples' } };
    expect(openDrill({ drill: 'network/update', network })).toMatchObject(refused);
    expect(drillsFor({ network })).toMatchObject(refused);
  });

  it('is not worked out for it where it is too large for any', () => {
    const samples = Array.from({ length: 20_000 }, () => ({ input: [0, 0], target: [0, 0] }));
    expect(drillsFor({ network: { ...slidesNetwork, samples } })).toMatchObject({
      ok: false,
      error: { code: 'network-too-large' },
    });
  });

  it('is told from another under the same id', () => {
    const drill = 'network/forward-pass';
    const other = { ...slidesNetwork, samples: [{ input: [0.3, 0.6], target: [0.01, 0.99] }] };
    expect(valueOf(openDrill({ drill, network: slidesNetwork }))).toMatchObject({ network: slidesNetwork });
    expect(valueOf(openDrill({ drill, network: other }))).toMatchObject({ network: other });
  });

  it('is worked to the precision that was chosen, and says which answers need more', () => {
    // w2 = 0.2 and its gradient 0.000246646: the new weight 0.199877 is 0.200 to three decimals, as if nothing were done.
    const drill = 'network/update/decimals-3';
    const { id, precision: agreed, parts } = valueOf(openDrill({ drill, network: slidesNetwork }));
    expect([id, agreed]).toEqual([drill, { decimals: 3 }]);
    const lines = parts.flatMap((part) => (part.kind === 'lines' ? part.lines.map(({ field }) => field) : []));
    const finer = lines.filter(({ needsMore }) => needsMore);
    expect(finer.length).toBeGreaterThan(0);
    for (const { precision: own } of lines) expect(own).toMatchObject({ decimals: expect.any(Number) as number });
    for (const { precision: own } of finer) expect('decimals' in own && own.decimals > 3).toBe(true);
    const usual = valueOf(openDrill({ drill: 'network/update', network: slidesNetwork })).precision;
    expect('decimals' in usual && usual.decimals >= 4).toBe(true);
  });

  it('is offered every kind that fits', () => {
    const kinds = valueOf(drillsFor({ network: slidesNetwork })).map(({ kind: found }) => found);
    const none = ['bias-gradient', 'batch-sum'];
    expect(kinds).toEqual(definitions.map(({ kind: found }) => found).filter((found) => !none.includes(found)));
  });

  it('is not asked for by an example that is not there', () => {
    expect(drillsFor({ example: 'x' })).toEqual({ ok: false, error: { code: 'unknown-example', example: 'x' } });
  });
});

describe('answers', () => {
  const drill = 'examples/lecture-slides/gradient';

  it('come back in the order in which they were given', () => {
    const answers = ['dE/dw.2.1.1', 'dE/da.2.1', 'dE/dz.2.1'].map((quantity) => ({ quantity, typed: '0.5' }));
    const judged = valueOf(checkAnswers({ drill, answers }));
    expect(judged.map(({ quantity }) => quantity)).toEqual(answers.map(({ quantity }) => quantity));
  });

  it('are wanted for what is asked alone', () => {
    const answers = [{ quantity: 'w+.2.1.1', typed: '0.3' }];
    expect(checkAnswers({ drill, answers })).toEqual({
      ok: false,
      error: { code: 'unknown-quantity', quantity: 'w+.2.1.1' },
    });
    const steps = [{ quantity: 'dE/da.2.1', typed: '0.5843' }];
    expect(checkAnswers({ drill, mode: 'alone', answers: steps })).toMatchObject({ ok: false });
  });
});
