import { expect, test } from 'vitest';
import { blankNetwork } from '../network-document/blank-network.ts';
import { networkSteps } from './network-steps.ts';

const [layer] = blankNetwork('Mine').layers;
if (!layer) throw new Error('a network without layers');
/** 2-2-1 */
const network = { inputs: 2, layers: [layer, layer].map((one, index) => ({ ...one, units: 2 - index })) };
const told = (isKnown: (id: string) => boolean, at = '') =>
  networkSteps(network, at, isKnown).map(({ way, along, shows }) => `${way}: ${along.join(' ')} > ${shows.join(' ')}`);

test('a network is played unit by unit to the loss, and back through what each unit goes into', () => {
  expect(told((id) => !id.startsWith('dE/db'))).toEqual([
    'forward: w.1.1.1 w.1.1.2 > z.1.1 a.1.1',
    'forward: w.1.2.1 w.1.2.2 > z.1.2 a.1.2',
    'forward: w.2.1.1 w.2.1.2 > z.2.1 a.2.1',
    'forward:  > E',
    'back:  > dE/da.2.1 dE/dz.2.1',
    'back: w.2.1.1 w.2.1.2 > dE/dw.2.1.1 dE/dw.2.1.2',
    'back: w.2.1.2 > dE/da.1.2 dE/dz.1.2',
    'back: w.1.2.1 w.1.2.2 > dE/dw.1.2.1 dE/dw.1.2.2',
    'back: w.2.1.1 > dE/da.1.1 dE/dz.1.1',
    'back: w.1.1.1 w.1.1.2 > dE/dw.1.1.1 dE/dw.1.1.2',
  ]);
});

test('of several samples the one shown is played, and nothing that is not known', () => {
  expect(told((id) => /^[za]\..*@2$/.test(id), '@2')).toEqual([
    'forward: w.1.1.1 w.1.1.2 > z.1.1@2 a.1.1@2',
    'forward: w.1.2.1 w.1.2.2 > z.1.2@2 a.1.2@2',
    'forward: w.2.1.1 w.2.1.2 > z.2.1@2 a.2.1@2',
  ]);
});
