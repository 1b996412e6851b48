import { describe, expect, it } from 'vitest';
import { defaultPort } from '../serve/port.mjs';
import { readStartArguments } from './arguments.mjs';

describe('the arguments of npm start', () => {
  it.each([
    [[], { shell: 'any', port: defaultPort }],
    [['--web'], { shell: 'web', port: defaultPort }],
    [['--desktop'], { shell: 'desktop', port: defaultPort }],
    [['--web', '--port', '8080'], { shell: 'web', port: 8080 }],
    [['--port=65535'], { shell: 'any', port: 65535 }],
    [['--help', '--web'], { shell: 'help', port: defaultPort }],
  ])('%j are understood', (args, wish) => {
    expect(readStartArguments(args)).toEqual(wish);
  });

  it.each([
    [['--windowed'], '--windowed'],
    [['--windowed'], 'allowed are --web, --desktop, --port, --help'],
    [['web'], 'allowed are --web'],
    [['--web', '--desktop'], 'not both'],
    [['--desktop', '--port', '8080'], '--port is for the browser'],
    [['--port'], 'allowed are --web'],
    ...['0', '65536', '-1', '80x', '1e3', '80.5', '', ' 80'].map((port) => [[`--port=${port}`], 'whole number from 1']),
  ])('%j are refused: %s', (args, message) => {
    expect(() => readStartArguments(/** @type {string[]} */ (args))).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(/** @type {string} */ (message)) }),
    );
  });
});
