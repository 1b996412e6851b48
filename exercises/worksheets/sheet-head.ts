import type { WorksheetPack } from './read-worksheet.ts';
import { markup, type Markup } from './markup.ts';
import type { Voice } from './voice.ts';
import type { Copy } from './worksheet-settings.ts';

/** The head of a sheet: what it is, who works it and when, and what is said before the first task. */
export function sheetHead(
  { title, introduction, from, due }: WorksheetPack,
  { of, learner }: Copy,
  voice: Voice,
): Markup {
  const line = (said: Markup, content: Markup): Markup => markup`<span class="kept">${said}: ${content}</span> `;
  const name =
    of === 'name'
      ? markup`<span class="filled">${learner}</span>`
      : markup`<span class="blank" style="width: 52mm"></span>`;
  const says = (introduction ?? '').split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  return markup`<header class="top">
    <h1>${title}</h1>
    <p class="who inline">${of === 'letter' && markup`<span class="filled">${voice.say('sheet.version', { version: learner })}</span> `}${line(voice.say('sheet.name'), name)}${line(voice.say('sheet.date'), markup`<span class="blank" style="width: 34mm"></span>`)}</p>
    ${(Boolean(from) || Boolean(due)) && markup`<p class="small">${from} ${due && voice.say('sheet.due', { date: due })}</p>`}
    ${says.map((paragraph) => markup`<p class="intro">${paragraph}</p>`)}
  </header>`;
}
