import { describe, expect, it } from 'vitest';
import { fieldsOf, sheetOf, valueOf } from '../../test/drills/sheet.ts';
import { drillKinds } from '../contract/drill-views.ts';
import { drillLink } from '../links/drill-link.ts';
import { qrCode } from '../links/qr-code.ts';
import { drawTasks } from '../packs/draw-tasks.ts';
import { parsePack } from '../packs/parse-pack.ts';
import type { TaskPack } from '../packs/task-pack.ts';
import { makeWorksheet, type Worksheet } from './make-worksheet.ts';
import { documentOf } from './paper.ts';
import { usualSettings, type WorksheetSettings } from './worksheet-settings.ts';

const packOf = (tasks: readonly object[], head: object = {}): TaskPack =>
  valueOf(parsePack({ format: 'backprop-workbook.tasks', version: 1, title: 'Week 3', tasks, ...head }));

function made(pack: TaskPack, settings: Partial<WorksheetSettings> = {}): Worksheet {
  const work = valueOf(makeWorksheet({ pack, settings: { ...usualSettings, ...settings } }));
  for (;;) {
    const result = work.result();
    if (result) return valueOf(result);
    work.advance(1);
  }
}

const count = (text: string, part: string): number => text.split(part).length - 1;
const sheetsIn = (body: string): string[] => body.split('<div class="sheet"').slice(1);

const updates = packOf([{ drill: 'examples/lecture-slides/update', mode: 'alone' }]);
const each = packOf([{ kind: 'losses', level: 1, seed: 'each', count: 2, points: 3 }]);

describe('a sheet', () => {
  it.each(drillKinds)('has room for every answer of the kind %s, and a code that leads to the drill', (kind) => {
    const pack = packOf([{ kind, level: 1, seed: 'paper', mode: 'guided' }]);
    const [drawn] = valueOf(drawTasks(pack, ''));
    const drill = drawn?.drill ?? '';
    const { body } = made(pack, { working: 'none' }).sheet;
    if (drill.startsWith('mistakes/')) {
      expect(count(body, 'class="box round"')).toBeGreaterThan(2);
      expect(body).toContain('class="blank wide"');
    } else {
      const asked = sheetOf({ drill }, 'guided');
      const { parts, given } = asked;
      const fields = fieldsOf(asked);
      expect(count(body, 'class="field"')).toBe(fields.length);
      expect(count(body, 'class="blank whole"')).toBe(parts.filter(({ kind: of }) => of === 'derivation').length);
      // Nothing that is asked for stands there already.
      expect(fields.filter(({ quantity }) => quantity in given)).toEqual([]);
    }
    expect(body).toContain(`d="${qrCode(drillLink(drill))?.path ?? 'none'}"`);
    expect(body).toContain(`<code>${drill}</code>`);
    expect(body).not.toContain('katex-error');
  });

  it('is one for all, one for each letter or one for each name, and says on its pages whose it is', () => {
    expect(sheetsIn(made(each).sheet.body)).toHaveLength(1);
    const letters = made(each, { copies: { of: 'letters', count: 3 } });
    expect(sheetsIn(letters.sheet.body)).toHaveLength(3);
    expect(letters.sheet.pages).toContain('@top-right { content: "Version B"');
    const names = made(each, { copies: { of: 'names', names: ['김민수', 'Ada "; } <x>'] }, languages: ['ko'] });
    const [first = '', second = ''] = sheetsIn(names.sheet.body);
    expect(first).toContain('<span class="filled">김민수</span>');
    expect(second).toContain('Ada &quot;; } &lt;x&gt;');
    expect(names.sheet.pages).not.toContain('"; }');
    expect(names.sheet.pages).toContain('content: counter(sheet-2)');
    // Everybody has other numbers, and the same ones again the next time.
    expect(new Set(letters.entries.map(({ drill }) => drill)).size).toBe(6);
    expect(made(each, { copies: { of: 'letters', count: 3 } }).sheet.body).toBe(letters.sheet.body);
  });

  it('keeps what stands in a pack as text', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const pack = packOf([{ kind: 'losses', level: 1, seed: 'a' }], {
      title: hostile,
      introduction: hostile,
      from: hostile,
    });
    const { sheet, key } = made(pack, { copies: { of: 'names', names: [hostile] } });
    for (const paper of [sheet, key]) {
      expect(documentOf(paper)).not.toMatch(/<script|<img/);
      expect(paper.body).toContain('&lt;script&gt;');
    }
  });

  it('stands for itself: nothing is fetched from anywhere', () => {
    const { sheet, key } = made(updates);
    for (const paper of [sheet, key]) {
      const addresses = documentOf(paper).matchAll(/(?:src|href)\s*=|url\(([^)]{0,20})|@import/g);
      for (const [, address = ''] of addresses) expect(address).toMatch(/^data:font\/woff2;/);
    }
  });

  it('speaks one language, or two of which each text is said once where they agree', () => {
    const korean = made(updates, { languages: ['ko'] }).sheet.body;
    expect(korean).toContain('이름');
    expect(korean).not.toContain('lang="en"');
    const both = made(updates, { languages: ['ko', 'en'] }).sheet.body;
    expect(both).toContain('<span class="said" lang="ko">이름</span><span class="said" lang="en">Name</span>');
    expect(both).toContain('lang="ko">시그모이드</span><span class="said" lang="en">Sigmoid</span>');
  });

  it('has lines to write on, hints and its size as they were chosen', () => {
    expect(count(made(updates, { working: 'none' }).sheet.body, 'class="ruled"')).toBe(0);
    expect(count(made(updates, { working: 'much' }).sheet.body, 'class="ruled"')).toBeGreaterThan(
      count(made(updates, { working: 'some' }).sheet.body, 'class="ruled"'),
    );
    const hinted = { hints: true } as const;
    const forward = packOf([{ drill: 'examples/lecture-slides/forward-pass' }]);
    const silent = packOf([{ drill: 'examples/lecture-slides/forward-pass', hints: false }]);
    expect(made(forward, hinted).sheet.body).toContain('class="hints"');
    expect(made(forward).sheet.body).not.toContain('class="hints"');
    expect(made(silent, hinted).sheet.body).not.toContain('class="hints"');
    expect(made(updates).sheet.body).not.toContain('class="points"');
    expect(made(each).sheet.body).toContain('1.5 points');
    expect(made(updates).sheet.pages).toContain('size: A4');
    expect(made(updates, { paper: 'letter' }).sheet.pages).toContain('size: letter');
  });

  it('has every number of every sample where the task is about all of them', () => {
    const { body } = made(packOf([{ drill: 'examples/batch-notes/batch-sum' }])).sheet;
    for (const sample of [1, 2, 3]) expect(body).toContain(`Sample ${sample}`);
  });
});

describe('a key', () => {
  it('has the value, what is accepted and the number of each mistake, on paper and for scripts', () => {
    // The lecture slides: ∂E/∂w5 = (0.5943 − 0.01) · 0.5943 · 0.4057 · 0.5069 = 0.07141; turned round −0.07141; without
    // the slope 0.5843 · 0.5069 = 0.2962; w5⁺ = 0.35 − 0.5 · 0.07141 = 0.3143.
    const { key, entries } = made(updates);
    const gradient = entries.find(({ quantity }) => quantity === 'dE/dw.2.1.1');
    expect(gradient).toMatchObject({ task: 1, drill: 'examples/lecture-slides/update' });
    expect(gradient).not.toHaveProperty('part');
    expect(gradient?.value).toBeCloseTo(0.07141, 4);
    expect(gradient?.accepted[0]).toBeLessThanOrEqual(0.07141);
    expect(gradient?.accepted[1]).toBeGreaterThanOrEqual(0.07141);
    expect(gradient?.mistakes).toMatchObject({ 'error-sign': -0.07141, 'slope-dropped': 0.2962 });
    expect(key.body).toContain(
      '<b class="number">−0.07141</b> <span class="said" lang="en">Sign of the error turned round',
    );
    expect(key.body).toContain('<td class="number strong">0.3143</td>');
  });

  it('has the worked lines on request', () => {
    expect(made(updates).key.body).not.toContain('Worked lines');
    expect(made(updates, { worked: true }).key.body).toContain('Worked lines');
  });

  it('is one where all sheets have the same drills, and one for each other drawing', () => {
    const copies = { of: 'letters', count: 2 } as const;
    expect(sheetsIn(made(updates, { copies }).key.body)).toHaveLength(1);
    expect(made(updates, { copies }).entries.every(({ version }) => version === undefined)).toBe(true);
    const { key, entries } = made(each, { copies });
    expect(sheetsIn(key.body)).toHaveLength(2);
    expect([...new Set(entries.map(({ version, part }) => `${version ?? ''}${part ?? ''}`))]).toEqual([
      'A1',
      'A2',
      'B1',
      'B2',
    ]);
  });

  it('tells what is right where no number is asked', () => {
    const symbols = made(packOf([{ drill: 'examples/lecture-slides/symbols' }]));
    expect(symbols.key.body).toContain('aria-label="∂net_h1/∂w₁"');
    expect(symbols.entries.every(({ value }) => Number.isFinite(value))).toBe(true);
    const found = made(packOf([{ kind: 'find-the-mistake', level: 1, seed: 'paper' }]));
    const [entry] = found.entries;
    expect(entry?.line).toBeGreaterThan(0);
    expect(found.key.body).toContain(`The first wrong line is line ${entry?.line ?? 0}.`);
    expect(entry?.accepted[0]).toBeLessThanOrEqual(entry?.value ?? NaN);
  });
});

it('ends with the reason where a drill cannot be opened', () => {
  const begun = makeWorksheet({
    pack: { ...updates, tasks: [{ drill: 'examples/none/update' }] },
    settings: usualSettings,
  });
  const work = valueOf(begun);
  work.advance(5);
  expect(work.result()).toMatchObject({ ok: false, error: { code: 'unknown-drill' } });
});

it('tells how far it has come, and ends where it is cancelled', () => {
  const work = valueOf(makeWorksheet({ pack: each, settings: usualSettings }));
  expect(work.progress()).toEqual({ done: 0, of: 2 });
  work.advance(1);
  expect(work.progress()).toEqual({ done: 1, of: 2 });
  work.cancel();
  expect(work.result()).toMatchObject({ ok: false, error: { code: 'cancelled' } });
});
