import { beforeEach, expect, test } from 'vitest';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import { clearRecord } from '../../testing/record.ts';
import { OpenDesks } from './open-desks.ts';

beforeEach(clearRecord);

const stored = (): StoredNetwork => ({ id: crypto.randomUUID(), network: slidesNetwork, changed: 0 });
const now = () => 1000;

test('what was recorded of a training is let go when another network is opened; what was done can still be taken back', async () => {
  const desks = new OpenDesks();
  const mine = stored();
  const first = desks.at(mine, now);
  first.training.epochs = 10;
  await first.training.run();
  await first.desk.settled();
  expect(first.training.records).toHaveLength(11);
  // The same network, opened again, is as it was left.
  expect(desks.at({ ...mine, network: first.desk.network }, now)).toBe(first);
  expect(first.training.records).toHaveLength(11);

  desks.at(stored(), now);
  expect(first.training.records).toHaveLength(0);
  expect(desks.at({ ...mine, network: first.desk.network }, now).desk.canUndo).toBe(true);
});

test('a training that is under way ends when another network is opened', async () => {
  const desks = new OpenDesks();
  const { training } = desks.at(stored(), now);
  training.epochs = 1_000_000;
  const ran = training.run();
  desks.at(stored(), now);
  await ran;
  expect(training.doing).toBe('nothing');
});
