import { describe, expect, it } from 'vitest';
import { projectFolder } from '../set-up/project.mjs';
import { objectionTo, placeOf } from './arrows.mjs';
import { circlesIn } from './circles.mjs';
import { readImports, targetOf } from './imports.mjs';

describe('imports', () => {
  it('lead from a file to a file of the project', () => {
    expect(targetOf('renderer/screens/drill/pen.svelte.ts', '../../parts/a.svelte')).toBe('renderer/parts/a.svelte');
    expect(targetOf('engine/a.ts', './b.woff2?inline')).toBe('engine/b.woff2');
  });

  it('are read from scripts, components and modules alike', () => {
    const imports = readImports(projectFolder);
    expect(imports.get('renderer/main.ts')).toContain('renderer/app.svelte');
    expect(imports.get('renderer/app.svelte')).toContain('renderer/frame/places.ts');
    expect(imports.get('build/lint/plugin.mjs')).toEqual(
      new Set(['build/lint/arrows.mjs', 'build/lint/circles.mjs', 'build/lint/imports.mjs']),
    );
  });
});

describe('circles of imports', () => {
  /** @param {Record<string, string[]>} imports */
  const circles = (imports) =>
    circlesIn(new Map(Object.entries(imports).map(([file, targets]) => [file, new Set(targets)])));

  it.each([
    ['none in a tree whose branches meet', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['a pair', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    [
      'one behind a way in, and one that it leads to',
      { x: ['a'], a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['d'] },
      [
        ['d', 'e'],
        ['a', 'b', 'c'],
      ],
    ],
    ['two that share a file are one', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b', 'c']]],
    ['a file that imports itself is none', { a: ['a'] }, []],
  ])('%s', (_, imports, expected) => {
    expect(circles(imports)).toEqual(expected);
  });

  it('are not in this project', () => {
    expect(circlesIn(readImports(projectFolder))).toEqual([]);
  });
});

describe('the arrows', () => {
  it.each([
    ['engine/a.ts', 'engine'],
    ['renderer/parts/a/b.ts', 'parts'],
    ['renderer/frame/rail.svelte', 'app'],
    ['renderer/app.svelte', 'app'],
  ])('%s lies in %s', (path, place) => {
    expect(placeOf(path)).toBe(place);
  });

  it.each([
    ['exercises/a.ts', 'engine/b.ts'],
    ['renderer/screens/drill/a.ts', 'renderer/keeping/b.ts'],
    ['renderer/screens/drill/a/b.ts', 'renderer/screens/drill/c/d.ts'],
    ['renderer/screens/start/a.ts', 'renderer/screens/drill/offered.ts'],
    ['renderer/app.svelte', 'renderer/screens/drill/drill-screen.svelte'],
    ['renderer/parts/a.test.ts', 'renderer/screens/drill/a.ts'],
    ['test/a.ts', 'renderer/screens/drill/a.ts'],
  ])('%s may import %s', (importer, target) => {
    expect(objectionTo(importer, target)).toBeNull();
  });

  it.each([
    ['engine/a.ts', 'exercises/b.ts'],
    ['exercises/a.ts', 'renderer/parts/b.ts'],
    ['electron/a.ts', 'renderer/parts/b.ts'],
    ['renderer/parts/a/b.ts', 'renderer/screens/drill/c.ts'],
    ['renderer/parts/a/b.ts', 'renderer/keeping/c.ts'],
    ['renderer/keeping/a/b.ts', 'renderer/parts/c.ts'],
    ['renderer/shell/a/b.ts', 'renderer/keeping/c.ts'],
    ['renderer/shell/a/b.ts', 'renderer/frame/c.ts'],
    ['renderer/screens/start/a.ts', 'renderer/screens/drill/pen.svelte.ts'],
    ['renderer/screens/start/a.ts', 'renderer/screens/drill/parts/offered.ts'],
    ['renderer/keeping/a.ts', 'electron/b.ts'],
  ])('%s may not import %s', (importer, target) => {
    expect(objectionTo(importer, target)).not.toBeNull();
  });
});
