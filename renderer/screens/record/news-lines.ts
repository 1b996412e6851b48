import { language } from '../../shell/language/language.svelte.ts';
import type { News } from './record-desk.svelte.ts';
import type { Replaced } from './record-tasks.ts';

/** What is told once a task is done. */
export function newsLines(news: News): readonly string[] {
  switch (news.task) {
    case 'export':
      return [language.text('record.news.export', { file: news.file })];
    case 'table':
      return [language.text('record.news.table', { file: news.file })];
    case 'merge': {
      const { attempts, networks, newerNetworks, copies, kept, before } = news.taken;
      return [
        language.text('record.news.merge', { attempts, networks }),
        ...(newerNetworks > 0 ? [language.text('record.merge.newer', { networks: newerNetworks })] : []),
        ...(copies > 0 ? [language.text('record.merge.apart', { networks: copies })] : []),
        ...(kept > 0 ? [language.text('record.merge.kept', { kept })] : []),
        ...(newerNetworks > 0 && before ? [language.text('record.news.before')] : []),
      ];
    }
    case 'replace':
      return [language.text('record.news.replace', countsOf(news.replaced)), ...keptBefore(news.replaced)];
    case 'restore':
      return [language.text('record.news.restore', countsOf(news.replaced)), ...keptBefore(news.replaced)];
    case 'delete':
      return [language.text('record.news.delete'), ...keptBefore(news.replaced)];
  }
}

const countsOf = ({ attempts, networks }: Replaced) => ({ attempts, networks });

const keptBefore = ({ before }: Replaced): readonly string[] => (before ? [language.text('record.news.before')] : []);
