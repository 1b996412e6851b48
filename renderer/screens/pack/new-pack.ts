import { packText } from '../../parts/links/packed-text.ts';
import { saveText } from '../../parts/files/save-file.ts';
import { fileName } from '../../../exercises/export/file-name.ts';
import type { Task, TaskPack } from '../../../exercises/packs/task-pack.ts';
import { language } from '../../shell/language/language.svelte.ts';
import type { Route } from '../../shell/navigation/route.ts';
import '../../shell/language/classroom-messages.ts';

/** A pack to begin with, in the language that the page shows. */
export const newPack = (tasks: readonly Task[] = []): TaskPack => ({
  format: 'backprop-workbook.tasks',
  version: 1,
  title: '',
  language: language.code,
  tasks,
});

/** What a pack is called where it has no title yet. */
export const titleOfPack = ({ title }: TaskPack): string =>
  title.trim() === '' ? language.text('pack.untitled') : title;

/** Whether it can be handed on: it has a title, and something to do. */
export const isComplete = ({ title, tasks }: TaskPack): boolean => title.trim() !== '' && tasks.length > 0;

/** As a file that any workbook opens. */
export const savePack = (pack: TaskPack): void =>
  saveText(fileName(pack.title, 'tasks.bptasks.json'), `${JSON.stringify(pack, null, 2)}\n`, 'application/json');

/** The way to it that holds all of it, so that a link alone hands it on. */
export const routeOfSent = async (pack: TaskPack): Promise<Route> => ({
  place: 'sent-pack',
  packed: await packText(JSON.stringify(pack)),
});
