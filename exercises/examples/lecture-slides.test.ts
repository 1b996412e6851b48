import { describe, expect, it } from 'vitest';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import { solve } from '../../engine/solution/solve.ts';
import { lectureSlides } from './lecture-slides.ts';

/** To ten places, worked out independently of this program (given with the task the example was made from). */
const figures: Readonly<Record<string, string>> = {
  'dE/dw.1.1.2': '0.0002466463',
  'dE/dw.1.2.1': '0.0001565470',
  'dE/dw.1.2.2': '0.0003130939',
  'w+.1.1.2': '0.1998766769',
  'w+.1.2.1': '0.2499217265',
  'w+.1.2.2': '0.2998434530',
  E: '0.2396740076',
  "E'": '0.2325906136',
};

/** As the slides print them, to the places they are printed with. */
const published: Readonly<Record<string, string>> = {
  'z.1.1': '0.0275',
  'z.1.2': '0.0425',
  'a.1.1': '0.5069',
  'a.1.2': '0.5106',
  'z.2.1': '0.3817',
  'z.2.2': '0.4834',
  'a.2.1': '0.5943',
  'a.2.2': '0.6186',
  E: '0.2397',
  'dE/da.2.1': '0.5843',
  'da/dz.2.1': '0.2411',
  'dE/dw.2.1.1': '0.0714',
  'w+.2.1.1': '0.3143',
  'dE/dw.2.1.2': '0.07193',
  'w+.2.1.2': '0.364',
  'dE/da.2.2': '-0.3714',
  'da/dz.2.2': '0.2359',
  'w+.2.2.1': '0.4722',
  'w+.2.2.2': '0.5224',
  'w+.1.1.1': '0.1499',
  "E'": '0.2326',
};

describe('the lecture slides', () => {
  it('are a valid network document', () => {
    expect(parseNetwork(lectureSlides.network).ok).toBe(true);
  });

  const solution = solve(lectureSlides.network);
  const rounded = (id: string, like: string): string =>
    solution.ok
      ? (solution.value.quantities.get(id)?.value ?? NaN).toFixed(like.split('.')[1]?.length ?? 0)
      : 'unsolved';

  it.each(Object.entries(figures))('work out %s as %s', (id, figure) => {
    expect(rounded(id, figure)).toBe(figure);
  });

  it.each(Object.entries(published))('agree with the published %s = %s', (id, figure) => {
    expect(rounded(id, figure)).toBe(figure);
  });

  it('show the vanishing gradient with the engine’s own figures', () => {
    if (!solution.ok) throw new Error('unsolved');
    for (const id of ['dE/dw.1.1.1', 'dE/dw.2.1.1']) {
      const figure = writeNumber(solution.value.quantities.get(id)?.value ?? NaN, { significant: 4 });
      const told = lectureSlides.notes.filter(
        (note) => typeof note !== 'string' && [note.en, note.ko].every((text) => text.includes(figure)),
      );
      expect(told, id).toHaveLength(1);
    }
  });
});
