import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { problemOf, StorageError, type StorageProblem } from './stored.ts';

const exception = (name: string) => new DOMException('in the browser’s words', name);

test.each<[string, unknown, StorageProblem['code']]>([
  [
    'a transaction that a full disk ended, as Dexie tells it',
    new Dexie.AbortError('aborted', exception('QuotaExceededError')),
    'full',
  ],
  ['a full disk under one of many writes', new Dexie.BulkError('', [exception('QuotaExceededError')]), 'full'],
  ['a full disk, told by the browser', exception('QuotaExceededError'), 'full'],
  ['no IndexedDB', new Dexie.MissingAPIError(), 'unavailable'],
  ['a window that may keep nothing', new Dexie.OpenFailedError(exception('SecurityError')), 'unavailable'],
  ['a database of a later version', exception('VersionError'), 'newer'],
  ['a connection closed in between', new Dexie.DatabaseClosedError(), 'closed'],
  ['a problem known already', new StorageError({ code: 'blocked' }), 'blocked'],
  ['anything else', new Dexie.ConstraintError('twice'), 'failed'],
  ['what is no error at all', 'words', 'failed'],
])('%s', (_, thrown, code) => {
  expect(problemOf(thrown).code).toBe(code);
});
