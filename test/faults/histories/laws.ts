import { Breach } from './breach.ts';
import { journalOn, recordOn, snapshotsOn, type KeptRecord } from './kept-record.ts';
import type { MachineState } from './machine-state.ts';
import { nameOf } from './memory.ts';
import type { Stage } from './scene.ts';

export const isNumber = (typed: string): boolean => /^[0-9.]+$/.test(typed);

/** Every answer that was confirmed is in the record; while that is harmed, or another takes its place, it is offered. */
export function requireAnswers(state: MachineState, record: KeptRecord = recordOn(state.machine)): void {
  const { machine, memory, isHarmed, hasUnreadable, turmoil } = state;
  const there = new Set(record.attempts.map(({ typed }) => typed));
  const missing = [...memory.answers.keys()].filter((typed) => !there.has(typed));
  if (missing.length === 0) return;
  if (!isHarmed && !turmoil)
    throw new Breach('nothing confirmed is lost', `${missing.join(', ')} not in the record, which nothing has harmed`);
  // A browser has no journal: what no snapshot holds is lost with the database, and the loss is told.
  if (machine.kind === 'browser' && (isHarmed || hasUnreadable)) return;
  const offered = offeredOn(state);
  const lost = missing.filter((typed) => !offered.has(typed));
  if (lost.length > 0)
    throw new Breach(
      'nothing confirmed is lost',
      `${lost.join(', ')} neither in the record nor in snapshots and journal`,
    );
}

/** The answers that a recovery could bring back from beside the database. */
export function offeredOn({ machine }: MachineState): ReadonlySet<string> {
  const attempts = [...snapshotsOn(machine).flatMap(({ record }) => record?.attempts ?? []), ...journalOn(machine)];
  return new Set(attempts.map(({ typed }) => typed));
}

/** What is typed and what is changed stays as it was confirmed, or as it was made since. */
export function requireNewest(
  { memory, turmoil, isHarmed }: MachineState,
  record: KeptRecord,
  stage: Pick<Stage, 'comesFrom' | 'undone'>,
): void {
  const comesFrom = (name: string, before: string): boolean => stage.comesFrom(name, before);
  if (turmoil || isHarmed) return;
  const sheets = new Map(record.drafts.map(({ drill, fields }) => [drill, fields]));
  for (const [key, { confirmed, since }] of memory.fields) {
    if (confirmed === undefined) continue;
    const [sheet = '', item = ''] = key.split('\n');
    const stands = sheets.get(sheet)?.[item] ?? undefined;
    const isPutBack = [...memory.heldBack.values()].some((held) => held.get(key) === stands);
    if (stands !== confirmed && !since.includes(stands) && !isPutBack)
      throw new Breach('nothing newer is replaced by older', `${item} has ${String(stands)} in place of ${confirmed}`);
  }
  const names = record.networks.flatMap(({ network }) => nameOf(network.title) ?? []);
  const isThere = (name: string): boolean => names.some((one) => one === name || comesFrom(one, name));
  for (const [id, { confirmed, since }] of memory.networks) {
    if (confirmed === undefined || isThere(confirmed)) continue;
    const stands = record.networks.find((one) => one.id === id);
    if (!since.includes(nameOf(stands?.network.title)))
      throw new Breach(
        'nothing newer is replaced by older',
        `network ${confirmed} is gone; there are ${names.join(', ')}`,
      );
  }
  const texts = record.workings.map(({ text }) => text);
  for (const text of memory.workings.keys()) {
    if (!texts.some((one) => one === text || comesFrom(one, text)))
      throw new Breach('nothing newer is replaced by older', `working ${text} is gone; there are ${texts.join(', ')}`);
  }
  for (const name of memory.merged)
    if (!isThere(name) && !stage.undone.has(name))
      throw new Breach('nothing newer is replaced by older', `network ${name} of a file is gone`);
}

/** Each number is typed once: it is in the log once, unless the learner went back to before it was. */
export function requireOnce({ memory, turmoil }: MachineState, record: KeptRecord): void {
  if (turmoil) return;
  const seen = new Set<string>();
  for (const { drill, mode, quantity, typed } of record.attempts) {
    const key = `${drill} ${mode} ${quantity} ${typed}`;
    if (seen.has(key) && !memory.forgiven.has(typed)) throw new Breach('nothing counts twice', key);
    seen.add(key);
  }
}

/** A sheet that says of an answer that it was judged is right. */
export function requireJudged({ hasUnreadable, turmoil, memory }: MachineState, record: KeptRecord): void {
  if (hasUnreadable || turmoil) return;
  const there = new Set(record.attempts.map(({ typed }) => typed));
  for (const { drill, judged } of record.drafts) {
    const cleared = Object.values(judged).find((typed) => memory.cleared.has(typed));
    if (cleared !== undefined)
      throw new Breach(
        'nothing newer is replaced by older',
        `${drill} was begun afresh, and is judged with ${cleared}`,
      );
    const unstored = Object.values(judged).filter(
      (typed) => isNumber(typed) && !there.has(typed) && !memory.forgiven.has(typed),
    );
    if (unstored.length > 0)
      throw new Breach(
        'nothing confirmed is lost',
        `${drill} is judged with ${unstored.join(', ')}, which is on no record`,
      );
  }
}

/** Every snapshot can be read. */
export function requireReadable({ machine }: MachineState): void {
  const torn = snapshotsOn(machine).find(({ record }) => record === undefined);
  if (torn) throw new Breach('snapshots are kept and can be read', `${torn.name} cannot be read`);
}
