import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import type { CommandLanguage } from './command-text.ts';
import { run } from './run.ts';

const files = {
  network: JSON.stringify(slidesNetwork),
  broken: '{',
  // Worked on paper: net_h1 = 0.05·0.15 + 0.1·0.2 = 0.0275; 0.5843 × 0.2411 × 0.5069 = 0.0714.
  honest: 'net_h1 = 0.05*0.15 + 0.1*0.2 = 0.0275\ndE/dw5 = 0.0714',
  slipped: 'net_h1 = 0.0275\ndE/dw5 = 0.5843*0.2411*0.5069 = 0.0741\nw5+ = 0.35 - 0.5*0.0741 = 0.31295',
  prose: 'Nothing was worked here.',
  data: '\u0000\u0001\u0002'.repeat(30),
  others: 'w99 = 0.5\nw77 = 0.2',
  other: 'h3 = 0.5\nz5 = 0.2\nout_o3 = 0.6',
};

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backprop-audit-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(file(name), content);
});

afterAll(() => rmSync(folder, { recursive: true }));

function audit(names: readonly string[], language: CommandLanguage = 'en') {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = run(['audit', ...names.map(file)], {
    language,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, complaints, lines: printed.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('backprop audit', () => {
  it('prints one object a statement, and 0 where nothing is wrong', () => {
    const { status, complaints, lines } = audit(['network', 'honest']);
    expect([status, complaints, lines.length]).toEqual([0, [], 3]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(
        'line column end text quantity stated expected accepted class mistake habit first'.split(' '),
      );
    }
    expect(lines[1]).toMatchObject({
      line: 1,
      column: 10,
      end: 38,
      text: '0.05*0.15 + 0.1*0.2 = 0.0275',
      quantity: 'z.1.1',
      stated: '0.0275',
      expected: expect.closeTo(0.0275, 12) as number,
      accepted: [expect.closeTo(0.0275, 3), expect.closeTo(0.0275, 3)],
      class: 'right',
      mistake: null,
      habit: null,
      first: false,
    });
  });

  it('tells the first statement that does not follow, and 1 as its exit status', () => {
    const { status, lines } = audit(['network', 'slipped']);
    expect(status).toBe(1);
    expect(lines.map(({ class: of, first }) => [of, first])).toEqual([
      ['right', false],
      ['right', false],
      ['arithmetic', true],
      ['carried', false],
      ['carried', false],
    ]);
  });

  it.each([
    [['network', 'prose'], 'there is no statement in this text'],
    [['network', 'data'], 'this is no text'],
    [['network', 'other'], 'these lines are of a network with 3 hidden units; yours has 2'],
    [['network', 'others'], 'which this network does not have'],
    [['broken', 'honest'], 'allowed is a JSON document'],
    [['nowhere', 'honest'], 'cannot be read (ENOENT)'],
    [['network', 'nowhere'], 'cannot be read (ENOENT)'],
    [[], 'name a network'],
  ])('%j cannot be used: status 2, and why', (names, said) => {
    for (const language of ['en', 'ko'] as const) {
      const { status, lines, complaints } = audit(names, language);
      expect([status, complaints.length, lines.some(({ first }) => first)]).toEqual([2, 1, false]);
      if (language === 'en') expect(complaints[0]).toContain(said);
      else expect(complaints[0]).toMatch(/[가-힣]/);
    }
  });
});
