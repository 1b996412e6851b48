import { describe, expect, it } from 'vitest';
import { fieldsOf, rightAnswers, sheetOf, solutionOf, valueOf } from '../../test/drills/sheet.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { examples } from '../examples/examples.ts';
import { drillFacts } from '../skills/drill-facts.ts';
import { checkAnswers } from './check-answers.ts';
import { explainQuantity } from './explain-quantity.ts';
import { openHint } from './hints/open-hint.ts';
import { kindOfAsked } from './kind-of-asked.ts';
import { openDrill } from './open-drill.ts';

const request = { drill: 'asks/decimals-5/w+.2.1.1,dE/dw.2.1.1', network: slidesNetwork };

describe('a drill of chosen values', () => {
  it('asks for them in the order in which they were chosen, to the precision that was', () => {
    const sheet = sheetOf(request, 'alone');
    expect(fieldsOf(sheet).map(({ quantity }) => quantity)).toEqual(['w+.2.1.1', 'dE/dw.2.1.1']);
    expect(sheet).toMatchObject({ id: request.drill, kind: 'update', precision: { decimals: 5 }, example: null });
  });

  it('gives what the network states, and nothing that follows from it', () => {
    const { given } = sheetOf(request, 'guided');
    const { quantities } = solutionOf(request);
    expect(Object.keys(given).length).toBeGreaterThan(0);
    for (const id of Object.keys(given)) expect(quantities.get(id)?.expression).toBeUndefined();
  });

  it('takes what honest work comes to for right, and has hints and worked lines', () => {
    const answers = rightAnswers(sheetOf(request, 'alone'), solutionOf(request));
    const judged = valueOf(checkAnswers({ ...request, mode: 'alone', answers }));
    expect(judged.map(({ verdict }) => verdict)).toEqual(['correct', 'correct']);
    expect(openHint({ ...request, quantity: 'dE/dw.2.1.1' }).ok).toBe(true);
    expect(explainQuantity({ ...request, quantity: 'w+.2.1.1' }).ok).toBe(true);
  });

  it('needs as many digits as its network does where none were chosen', () => {
    const { precision } = sheetOf({ ...request, drill: 'asks/E,w+.1.1.1' }, 'alone');
    expect('decimals' in precision && precision.decimals >= 4).toBe(true);
  });

  it('is there for every example', () => {
    for (const { id, network } of examples) {
      const drill = `asks/dE/dw.1.1.1,w+.1.1.1`;
      expect(openDrill({ drill, network, mode: 'exam' }).ok, id).toBe(true);
    }
  });

  it.each([
    ['what the network states', 'asks/w.1.1.1', 'unknown-quantity'],
    ['what it does not have', 'asks/w+.9.1.1', 'unknown-quantity'],
    ['nothing', 'asks/', 'unknown-drill'],
    ['the same twice', 'asks/E,E', 'unknown-drill'],
    ['markup', 'asks/<b>', 'unknown-drill'],
    ['too many', `asks/${Array.from({ length: 51 }, (_, index) => `z.1.${index}`).join(',')}`, 'unknown-drill'],
  ])('is refused for %s', (_, drill, code) => {
    expect(openDrill({ drill, network: slidesNetwork })).toMatchObject({ ok: false, error: { code } });
  });

  it('is refused without its network, and on one too large to be judged', () => {
    const { drill } = request;
    expect(openDrill({ drill })).toMatchObject({ error: { code: 'document-invalid', path: 'network' } });
    const samples = Array.from({ length: 500 }, () => ({ input: [0, 0], target: [0, 0] }));
    expect(openDrill({ drill, network: { ...slidesNetwork, samples } })).toMatchObject({
      error: { code: 'network-too-large' },
    });
  });

  it.each([
    [['z.1.1', 'a.2.1'], 'forward-pass'],
    [['E.1', 'a.2.1', 'E@2'], 'losses'],
    [['dE/dz.2.1@1'], 'factors'],
    [['dE/dw.2.1.1'], 'gradient'],
    [['dE/dw.1.1.1', 'dE/dw.2.1.1'], 'hidden-gradient'],
    [['dE/db.1'], 'bias-gradient'],
    [['w+.1.1.1', 'E'], 'update'],
    [["E'", 'w+.1.1.1'], 'epoch'],
  ])('of %j practises %s', (asks, kind) => {
    expect(kindOfAsked(asks, 2)).toBe(kind);
  });

  it('is known from its id and the shape of its network', () => {
    const shape = { layers: slidesNetwork.layers, samples: slidesNetwork.samples };
    const facts = drillFacts({ drill: 'asks/dE/dw.2.1.1', example: null, network: { ...slidesNetwork, ...shape } });
    expect(facts).toEqual({ kind: 'gradient', difficulty: null, layers: 2, samples: 1 });
  });
});
