import { describe, expect, it } from 'vitest';
import type { FormulaDocument } from '../../../engine/formula/document.ts';
import { fieldsOf, rightAnswers, sheetOf, valueOf } from '../../../test/drills/sheet.ts';
import { difficulties, type DrillMode, type FormulaSheet } from '../../contract/drill-views.ts';
import { gate } from '../../templates/gate.ts';
import { templates, writeTemplate } from '../../templates/templates.ts';
import { checkAnswers } from '../check-answers.ts';
import { drillsFor } from '../drills-for.ts';
import { findDrill, type DrillRequest } from '../find-drill.ts';
import { openHint } from '../hints/open-hint.ts';
import { openDrill } from '../open-drill.ts';
import { graphDefinitions } from './graph-kinds.ts';

/** An exam asks what is asked of who works alone. */
const modes = ['guided', 'alone'] as const;

function graphSheetOf(request: DrillRequest, mode: DrillMode): FormulaSheet {
  const sheet = sheetOf(request, mode);
  if (sheet.of !== 'formula') throw new Error(`${sheet.id} is on no formula`);
  return sheet;
}

const asked = (request: DrillRequest, mode: DrillMode): string =>
  fieldsOf(graphSheetOf(request, mode))
    .map(({ quantity }) => quantity)
    .join(' ');

/** Everything that is asked, worked right, is taken for right, and nothing that is asked is given away. */
function expectSound(request: DrillRequest): void {
  const { solution } = valueOf(findDrill(request));
  for (const mode of modes) {
    const sheet = graphSheetOf(request, mode);
    const fields = fieldsOf(sheet).map(({ quantity }) => quantity);
    expect(fields.length, sheet.id).toBeGreaterThan(0);
    expect(new Set(fields).size, sheet.id).toBe(fields.length);
    expect(
      fields.filter((quantity) => quantity in sheet.given),
      sheet.id,
    ).toEqual([]);
    const judged = valueOf(checkAnswers({ ...request, mode, answers: rightAnswers(sheet, solution) }));
    expect(judged.filter(({ verdict }) => verdict !== 'correct')).toEqual([]);
    const { task } = sheet;
    if (typeof task === 'string') throw new Error('this text has one language only');
    expect(task.en).not.toMatch(/undefined|\{/);
    expect(task.ko).toMatch(/[가-힣]{2}/);
  }
}

describe('on the smallest gate', () => {
  // q = x + y = 3 and f = q z = −12: ∂f/∂q = z, and x and y get that times 1.
  it.each([
    ['graph-values', 'v.q v.f', 'v.f'],
    ['local-slopes', 'ds.q.x ds.q.y ds.f.q ds.f.z', 'ds.q.x ds.q.y ds.f.q ds.f.z'],
    ['graph-path', 'dv.q ds.q.x dv.x', 'dv.x'],
    ['whole-way-back', 'dv.q dv.z dv.y dv.x', 'dv.x dv.y dv.z'],
    ['graph-step', "x+ y+ z+ v'.q v'.f", "x+ y+ z+ v'.f"],
  ])('%s asks %s, and of who works alone %s', (kind, guided, alone) => {
    const drill = `templates/gate/${kind}`;
    expect(asked({ drill }, 'guided')).toBe(guided);
    expect(asked({ drill }, 'alone')).toBe(alone);
    expect(asked({ drill }, 'exam')).toBe(alone);
  });

  it('gives what is above where a path begins, and a graph in place of a diagram', () => {
    const sheet = graphSheetOf({ drill: 'templates/gate/graph-path' }, 'guided');
    expect(Object.keys(sheet.given).sort()).toEqual(['dv.f', 'v.f', 'v.q', 'v.x', 'v.y', 'v.z']);
    expect(sheet.graph.nodes.map(({ name, operation }) => `${name}${operation}`)).toEqual(['x', 'y', 'z', 'q+', 'f×']);
    expect(sheet).toMatchObject({ template: 'gate', example: null, sample: null, generated: null });
    expect(sheet.formula.lines).toEqual(['q = x + y', 'f = q * z']);
    expect(sheet.names).toEqual({ 'v.x': 'x', 'v.y': 'y', 'v.z': 'z', 'v.q': 'q', 'v.f': 'f' });
  });

  it('judges in the way that is known: the factor itself in place of the other one is named', () => {
    // ∂f/∂q is z = −4; who keeps the own factor writes q = 3.
    const [verdict] = valueOf(
      checkAnswers({ drill: 'templates/gate/local-slopes', answers: [{ quantity: 'ds.f.q', typed: '3' }] }),
    );
    expect(verdict).toMatchObject({ verdict: 'mistake', diagnosis: { mistake: 'own-factor-kept' } });
  });

  it('hints at a gradient by what comes from above', () => {
    const { rule, steps } = valueOf(openHint({ drill: 'templates/gate/whole-way-back', quantity: 'dv.x' }));
    expect(rule?.text).toBe('∂f/∂q · ∂q/∂x');
    expect(steps.at(-1)).toMatchObject({ id: 'dv.x', shown: '-4.0000' });
  });
});

describe('a value with several ways out', () => {
  // y = x + tanh(w x + b): x goes into the product and past it.
  it('asks for each way and their sum', () => {
    const drill = 'templates/residual/several-ways-out';
    expect(asked({ drill }, 'guided')).toMatch(/^ds\.n\d\.x df\.n\d\.x ds\.y_1\.x df\.y_1\.x dv\.x$/);
    expect(asked({ drill }, 'alone')).toBe('dv.x');
  });

  it('is not there in a tree, whose drills are the others', () => {
    const kinds = valueOf(drillsFor({ template: 'gate' })).map(({ kind }) => kind);
    expect(kinds).toEqual(['graph-values', 'local-slopes', 'graph-path', 'whole-way-back', 'graph-step']);
    expect(findDrill({ drill: 'templates/gate/several-ways-out' })).toMatchObject({
      ok: false,
      error: { code: 'drill-does-not-fit' },
    });
  });
});

describe.each(templates)('the drills on $id', ({ id }) => {
  it('are sound', () => {
    const fitting = valueOf(drillsFor({ template: id }));
    expect(fitting.length).toBeGreaterThanOrEqual(4);
    for (const { id: drill } of fitting) expectSound({ drill });
  });
});

describe('a formula of somebody’s own', () => {
  const formula: FormulaDocument = { ...writeTemplate(gate), title: 'Mine' };

  it('has the drills that a template has', () => {
    const own = valueOf(drillsFor({ formula }));
    expect(own.map(({ id }) => id)).toEqual(own.map(({ kind }) => `formula/${kind}`));
    for (const { id: drill } of own) expectSound({ drill, formula });
    expect(graphSheetOf({ drill: 'formula/graph-step/decimals-2', formula }, 'guided')).toMatchObject({
      precision: { decimals: 2 },
      template: null,
      formula,
    });
  });

  it('is asked for chosen values', () => {
    const drill = "asks/decimals-3/v.f,dv.x,ds.f.q,x+,v'.f";
    expect(asked({ drill, formula }, 'alone')).toBe("v.f dv.x ds.f.q x+ v'.f");
    expect(graphSheetOf({ drill, formula }, 'alone')).toMatchObject({ title: 'Mine', kind: 'graph-step' });
    expectSound({ drill, formula });
    expect(findDrill({ drill: 'asks/v.nothing', formula })).toMatchObject({ error: { code: 'unknown-quantity' } });
    expect(findDrill({ drill: 'asks/v.x', formula })).toMatchObject({ error: { code: 'unknown-quantity' } });
  });

  it.each(['templates/nothing/graph-values', 'templates/gate/gradient', 'formula/gradient'])('has no %s', (drill) => {
    expect(openDrill({ drill, formula })).toMatchObject({ ok: false, error: { code: 'unknown-drill' } });
  });

  it('must come with it, and be one', () => {
    expect(openDrill({ drill: 'formula/graph-values' }).ok).toBe(false);
    expect(openDrill({ drill: 'formula/graph-values', formula: { ...formula, lines: ['q = x +'] } }).ok).toBe(false);
  });
});

describe.each(graphDefinitions)('made-up drills of the kind $kind', ({ kind }) => {
  it.each(difficulties)(
    'of difficulty %i are sound, the same again from their seed, and in few digits',
    (difficulty) => {
      const seeds = ['a', 'b', 'c'];
      const made = seeds.map((seed) => {
        const drill = `generated/${kind}/${difficulty}/${seed}`;
        expectSound({ drill });
        const sheet = graphSheetOf({ drill }, 'guided');
        expect(sheet).toMatchObject({ id: drill, generated: { seed, difficulty }, template: null });
        expect(fieldsOf(sheet).filter(({ needsMore }) => needsMore)).toEqual([]);
        const digits = 'decimals' in sheet.precision ? sheet.precision.decimals : sheet.precision.significant;
        expect(digits).toBeLessThanOrEqual(difficulty === 1 ? 4 : 6);
        return JSON.stringify(sheet.formula);
      });
      expect(new Set(made).size).toBe(made.length);
      expect(JSON.stringify(graphSheetOf({ drill: `generated/${kind}/${difficulty}/A` }, 'guided').formula)).toBe(
        made[0],
      );
    },
  );
});
