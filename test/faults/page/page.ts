/// <reference types="svelte" />
/// <reference types="vite/client" />
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { SessionDrill } from '../../../exercises/contract/learning-views.ts';
import type { Snapshot } from '../../../exercises/contract/safekeeping.ts';
import { connection } from '../../../renderer/keeping/database/connection.ts';
import { writer } from '../../../renderer/keeping/database/writer.svelte.ts';
import { learning } from '../../../renderer/keeping/learning/learning.svelte.ts';
import { writeRecord } from '../../../renderer/keeping/record-file/write-record.ts';
import { isCurrent } from '../../../renderer/keeping/session/session-facts.ts';
import { dailySession } from '../../../renderer/keeping/session/daily-session.svelte.ts';
import { snapshotKeeper } from '../../../renderer/keeping/snapshots/snapshot-keeper.svelte.ts';
import { whenKept } from '../../../renderer/keeping/database/workings.ts';
import { snapshots } from '../../../renderer/keeping/snapshots/snapshots.ts';
import { DrillOpening } from '../../../renderer/screens/drill/drill-opening.svelte.ts';
import type { DrillSession } from '../../../renderer/screens/drill/drill-session.svelte.ts';
import { sheetKey } from '../../../renderer/parts/sheet/drill-source.ts';
import { EditorOpening } from '../../../renderer/screens/editor/editor-opening.svelte.ts';
import { NetworkShelf } from '../../../renderer/screens/networks/network-shelf.svelte.ts';
import { shelfHistory } from '../../../renderer/screens/networks/shelf-history.ts';
import {
  deleteAll,
  lookInto,
  mergeIn,
  replaceBy,
  restoreFrom,
  writeOut,
  type Done,
  type TaskWork,
} from '../../../renderer/screens/record/record-tasks.ts';
import { recovery } from '../../../renderer/screens/recovery/recovery.svelte.ts';
import { WorkingOpening } from '../../../renderer/screens/solution-check/working-opening.svelte.ts';
import { desktop } from '../../../renderer/shell/engine-client/desktop.ts';
import { newId } from '../../../renderer/shell/new-id.ts';
import type { Came, Seen, SeenDrill, SeenWorking, SimulatedPage } from './simulated-page.ts';

/** The screens that are open, without their drawings: what each holds, and how the frame makes them anew. */
let screens = newScreens();
let drawn = keyOfScreens();
let finish: () => Promise<void> = () => Promise.resolve();

interface Screens {
  readonly drill: DrillOpening | undefined;
  readonly editor: EditorOpening | undefined;
  readonly working: WorkingOpening | undefined;
  readonly source: { readonly drill: string; readonly mode: DrillMode } | undefined;
  readonly network: string | undefined;
  readonly stopSession: () => void;
}

function newScreens(source?: Screens['source'], network?: string, hasWorking = false): Screens {
  const drill = source && new DrillOpening();
  const editor = network === undefined ? undefined : new EditorOpening();
  const working = hasWorking ? new WorkingOpening({ now: Date.now, newId }) : undefined;
  return { drill, editor, working, source, network, stopSession: dailySession.follow() };
}

function keyOfScreens(): string {
  return recovery.loss ? 'lost' : `${writer.term} ${recovery.ended}`;
}

/** As the frame does: another record, or another role, and every screen begins anew. */
function draw(): void {
  const key = keyOfScreens();
  if (key === drawn) return;
  drawn = key;
  const { source, network, working } = screens;
  void show(source, network, working !== undefined);
}

async function show(source?: Screens['source'], network?: string, hasWorking = false): Promise<void> {
  screens.stopSession();
  screens.editor?.opened?.desk.leave();
  screens = newScreens(source, network, hasWorking);
  if (recovery.loss) return;
  const { drill, editor, working } = screens;
  if (source && drill) await drill.open(source);
  if (network !== undefined && editor) await editor.open(network, Date.now);
  await working?.open(undefined);
}

const session = (): DrillSession | undefined => (recovery.loss ? undefined : screens.drill?.session);
const desk = () => (recovery.loss ? undefined : screens.editor?.opened?.desk);

function seenDrill(): SeenDrill | undefined {
  const open = session();
  if (!open) return undefined;
  const { paper, items, source } = open;
  const byName = (of: (name: string) => string | undefined) =>
    Object.fromEntries(items.flatMap(({ name }) => (of(name) === undefined ? [] : [[name, of(name) ?? '']])));
  return {
    drill: source.drill,
    mode: source.mode,
    key: sheetKey(source),
    items: items.map(({ name }) => name),
    isOver: open.isOver,
    isChecking: open.checking,
    fields: byName((name) => paper.typed(name) || undefined),
    told: byName((name) => open.judgement(name)?.verdict),
    problem: open.storageProblem,
  };
}

function seenWorking(): SeenWorking | undefined {
  const opening = recovery.loss ? undefined : screens.working;
  if (!opening?.desk) return undefined;
  const { text, storageProblem } = opening.desk;
  return { text, problem: storageProblem, listed: opening.kept.map((working) => working.text) };
}

function see(): Seen {
  const { problem } = recovery;
  const lies = desk();
  return {
    role: writer.role,
    loss: recovery.loss,
    offered: recovery.snapshots?.ok ? recovery.snapshots.value : undefined,
    isMending: recovery.chosen !== undefined,
    mendingFailed: problem && JSON.stringify(problem),
    mended: recovery.mended,
    notKept: snapshotKeeper.problem ?? connection.guard.problem,
    drill: seenDrill(),
    working: seenWorking(),
    desk: lies && { id: lies.id, network: lies.network, problem: lies.problem },
    sessionDate: dailySession.session?.date,
    isSessionKept: dailySession.problem === undefined,
    isSessionCurrent: dailySession.session !== undefined && isCurrent(dailySession.session, today(), Date.now()),
    lost: recovery.lost,
  };
}

/** On the learner’s calendar. */
const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(Date.now());

const work = (): TaskWork => ({
  onAdvance: () => undefined,
  onStage: () => undefined,
  signal: new AbortController().signal,
});

const came = (done: Done<unknown>): Came =>
  done.ok ? null : 'fault' in done ? JSON.stringify(done.fault) : 'cancelled';

async function takeIn(text: string, how: 'merge' | 'replace'): Promise<Came> {
  const found = await lookInto(new File([text], 'record.json'), work());
  if (!found.ok) return came(found);
  const { contents } = found.value;
  return came(await (how === 'merge' ? mergeIn(contents, work()) : replaceBy(contents, 'before-replace', work())));
}

/** Waits until the choice has come to an end, whatever that is. */
async function recover(choice: 'newest' | 'rest' | 'anew'): Promise<Came> {
  const newest = recovery.snapshots?.ok ? recovery.snapshots.value[0] : undefined;
  if (choice === 'newest' && !newest) return 'no snapshot';
  await recovery.choose(
    choice === 'newest' && newest ? { snapshot: newest.name } : choice === 'anew' ? 'anew' : 'rest',
  );
  return recovery.problem ? JSON.stringify(recovery.problem) : null;
}

const planned: SessionDrill = {
  drill: 'lecture-slides/hidden-weights',
  kind: 'hidden-gradient',
  difficulty: 1,
  mode: 'guided',
  reason: 'new',
  skills: ['hidden-gradient'],
  minutes: 5,
};

async function beginSession(): Promise<Came> {
  await learning.update();
  const { learned } = learning;
  if (!learned) return 'not known';
  await dailySession.begin(learned.progress.today.date, [planned], learned.summary);
  return dailySession.problem?.code ?? null;
}

const shelf = () => new NetworkShelf(shelfHistory, Date.now, () => 'no new one');

export const page: SimulatedPage = {
  draw,
  see,
  openDrill: (drill, mode) => show({ drill, mode }, screens.network),
  leave: () => show(),
  type: async (item, typed) => {
    const open = session();
    if (!open || open.isOver) return false;
    await open.paper.write(item, typed);
    return open.storageProblem === undefined && open.paper.typed(item) === typed;
  },
  scratch: async (typed) => session()?.paper.writeScratch(typed),
  check: async (item, nextId) => {
    const open = session();
    if (open && !open.isOver && !open.isExam) await open.check([item], Date.now(), nextId);
  },
  checkAll: async (nextId) => {
    const open = session();
    if (open && !open.isOver) await open.checkAll(Date.now(), nextId);
  },
  startAfresh: async () => session()?.startAfresh(),
  openWorking: () => show(screens.source, screens.network, true),
  writeWorking: async (text) => {
    const open = recovery.loss ? undefined : screens.working?.desk;
    if (!open) return false;
    open.write(text);
    await whenKept();
    return open.storageProblem === undefined;
  },
  addNetwork: (network, nextId) => new NetworkShelf(shelfHistory, Date.now, nextId).add(network),
  openNetwork: (id) => show(screens.source, id),
  edit: async (change: (network: NetworkDocument) => NetworkDocument) => {
    const lies = desk();
    lies?.change(change(lies.network));
    await lies?.settled();
  },
  undo: async () => {
    desk()?.undo();
    await desk()?.settled();
  },
  removeNetwork: async (id) => {
    const from = shelf();
    await from.remove(id);
    return from.problem ? from.problem.code : null;
  },
  exportRecord: async () => {
    const written = await writeOut(writeRecord, work());
    return written.ok ? written.value.text() : undefined;
  },
  import: takeIn,
  listSnapshots: async () => {
    const listed = await snapshots.list();
    return listed.ok ? listed.value : undefined;
  },
  restore: async (snapshot: Snapshot) => came(await restoreFrom(snapshot, work())),
  deleteAll: async () => came(await deleteAll(work())),
  look: async () => {
    screens.stopSession();
    screens = { ...screens, stopSession: dailySession.follow() };
    await connection.read(() => Promise.resolve());
  },
  takeOver: () => writer.takeOver(),
  recover,
  afterMending: () => recovery.leave(),
  beginSession,
  advanceSession: async () => {
    const open = dailySession.session;
    if (open) await dailySession.advance(open, open.done + 1);
    return dailySession.problem?.code ?? null;
  },
  finish: () => finish(),
};

// As the editor does where its page is left.
addEventListener('pagehide', () => desk()?.setAside());
// As the frame around every screen does when it is mounted.
recovery.watch();
snapshotKeeper.start();
const beforeClosing = async (): Promise<void> => {
  await writer.drained();
  await snapshotKeeper.keepChanges();
};
finish = beforeClosing;
desktop?.beforeClosing(beforeClosing);
