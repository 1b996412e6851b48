import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { SimulatedPage } from '../page/simulated-page.ts';
import type { PageCall, PlainCall } from './page-call.ts';

/** What the calls of a page are told by. */
export interface Surroundings {
  /** What was called, and once it has come to an end, what came of it. */
  readonly note: (call: PageCall, came: Promise<unknown>) => void;
  readonly titleOf: (id: string) => string;
  /** How many files were exported before the one with this text. */
  readonly fileOf: (text: string) => number;
}

/** A simulated page that tells of everything that is done at it. */
export function recorded(page: SimulatedPage, { note, titleOf, fileOf }: Surroundings): SimulatedPage {
  const noted = <Value>(call: PageCall, came: Promise<Value>): Promise<Value> => {
    note(call, came);
    return came;
  };
  const plain =
    <Value>(call: PlainCall, action: () => Promise<Value>) =>
    () =>
      noted({ call }, action());
  return {
    ...page,
    openDrill: (drill, mode) => noted({ call: 'openDrill', drill, mode }, page.openDrill(drill, mode)),
    type: (item, typed) => noted({ call: 'type', item, typed }, page.type(item, typed)),
    scratch: (typed) => noted({ call: 'scratch', typed }, page.scratch(typed)),
    check: (item, nextId) => noted({ call: 'check', item }, page.check(item, nextId)),
    checkAll: (nextId) => noted({ call: 'checkAll' }, page.checkAll(nextId)),
    addNetwork: (network, nextId) => {
      const id = nextId();
      return noted(
        { call: 'addNetwork', network, id },
        page.addNetwork(network, () => id),
      );
    },
    openNetwork: (id) => noted({ call: 'openNetwork', title: titleOf(id) }, page.openNetwork(id)),
    removeNetwork: (id) => noted({ call: 'removeNetwork', title: titleOf(id) }, page.removeNetwork(id)),
    edit: (change) => {
      const { desk } = page.see();
      return noted({ call: 'edit', title: titleAfter(change, desk?.network) }, page.edit(change));
    },
    import: (text, how) => noted({ call: 'import', file: fileOf(text), how }, page.import(text, how)),
    restore: async (snapshot) => {
      const listed = (await page.listSnapshots()) ?? [];
      const newer = listed.findIndex(({ name }) => name === snapshot.name);
      return noted({ call: 'restore', newer }, page.restore(snapshot));
    },
    recover: (choice) => noted({ call: 'recover', choice }, page.recover(choice)),
    writeWorking: (text) => noted({ call: 'writeWorking', text }, page.writeWorking(text)),
    openWorking: plain('openWorking', page.openWorking),
    leave: plain('leave', page.leave),
    startAfresh: plain('startAfresh', page.startAfresh),
    undo: plain('undo', page.undo),
    exportRecord: plain('exportRecord', page.exportRecord),
    deleteAll: plain('deleteAll', page.deleteAll),
    look: plain('look', page.look),
    takeOver: plain('takeOver', page.takeOver),
    beginSession: plain('beginSession', page.beginSession),
    advanceSession: plain('advanceSession', page.advanceSession),
    afterMending: () => {
      page.afterMending();
      note({ call: 'afterMending' }, Promise.resolve());
    },
  };
}

function titleAfter(
  change: (network: NetworkDocument) => NetworkDocument,
  network: NetworkDocument | undefined,
): string {
  const title = network && change(network).title;
  if (typeof title !== 'string') throw new Error('a network of these histories has one title');
  return title;
}
