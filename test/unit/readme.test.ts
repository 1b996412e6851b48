import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditExamples } from '../../exercises/audit/audit-examples.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

describe('the README', () => {
  it.each(auditExamples())('tells the figures of $source as they are', ({ source, claims }) => {
    const row = readme.split('\n').find((line) => line.startsWith('|') && line.includes(`(${source.slice(0, 3)})`));
    const agreeing = claims.filter((claim) => claim.class === 'right' || claim.class === 'rounding').length;
    const cells = (row ?? '').split('|').map((cell) => cell.trim());
    expect(cells.slice(4, 7)).toEqual([claims.length, agreeing, claims.length - agreeing].map(String));
  });

  it('shows a picture that is there', () => {
    const [, path = ''] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme) ?? [];
    const picture = readFileSync(new URL(path, root));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1280);
  });
});
