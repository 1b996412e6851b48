import { compareKeys, keyAt } from './key-order.ts';
import type { KeyRange } from './key-range.ts';
import { withoutRange, withRecord, type StoredStore } from './stored-database.ts';
import type { OpenTransaction } from './open-transaction.ts';

/** What one request makes of a store. */
type Change = (store: StoredStore) => StoredStore;

/** Changes a store for this transaction, until it is committed. */
export function changeStore(transaction: OpenTransaction, name: string, change: Change): void {
  transaction.changed.set(name, change(transaction.db.server.storeIn(transaction, name)));
}

export const removing =
  (range: KeyRange | undefined): Change =>
  (store) => ({ ...store, records: range ? withoutRange(store.records, range) : [] });

/** @throws DOMException for a value without its key, or a new one whose key is taken */
export const putting =
  (value: unknown, isNew: boolean): Change =>
  (store) => {
    const key = keyAt(value, store.keyPath);
    if (key === undefined) throw new DOMException(`a value of ${store.name} has no key`, 'DataError');
    if (isNew && store.records.some((record) => compareKeys(record.key, key) === 0))
      throw new DOMException('Key already exists in the object store.', 'ConstraintError');
    return { ...store, records: withRecord(store.records, { key, value }) };
  };
