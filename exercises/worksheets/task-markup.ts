import { Printer } from '../../engine/printing/printer.ts';
import type { DrillSheet } from '../contract/drill-views.ts';
import type { MistakeSheet } from '../contract/mistake-views.ts';
import type { PreparedDrill } from '../drills/prepared-drill.ts';
import { shownNumber } from '../diagram/shown-number.ts';
import { drillLink } from '../links/drill-link.ts';
import { qrCode } from '../links/qr-code.ts';
import type { DrawnTask } from '../packs/draw-tasks.ts';
import { drawnFormula } from './drawn-formula.ts';
import { drawnNetwork } from './drawn-network.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { partsOf } from './parts.ts';
import { typeset } from './typeset.ts';
import { precisionText, type Voice } from './voice.ts';
import type { WorksheetSettings } from './worksheet-settings.ts';

/** One drill of a sheet, opened. */
export type OpenedTask = {
  readonly drawn: DrawnTask;
  /** Null where nobody set any. */
  readonly points: number | null;
} & (
  | { readonly of: 'drill'; readonly prepared: PreparedDrill; readonly sheet: DrillSheet }
  | { readonly of: 'mistake'; readonly sheet: MistakeSheet }
);

export interface TaskPlace {
  /** On its sheet, from 1. */
  readonly number: number;
  readonly voice: Voice;
  readonly settings: WorksheetSettings;
}

/** One drill as it stands on paper, with room for everything that is written by hand. */
export const taskOf = (task: OpenedTask, place: TaskPlace): Markup => {
  const { voice, settings } = place;
  return markup`<article class="task">
    <div class="opening">${codeOf(task.drawn, settings)}<h2>${place.number}. ${voice.pick(titleOf(task))}${pointsOf(task, voice)}</h2>
    ${seedOf(task, voice)}
    ${task.of === 'drill' ? aboutDrill(task.sheet, voice) : aboutMistake(task.sheet, voice)}</div>
    ${pictureOf(task, voice)}
    ${task.of === 'drill' ? partsOf(task.sheet.parts, voice) : linesOf(task.sheet, voice)}
    ${settings.hints && task.drawn.hints && task.of === 'drill' && hintsOf(task, voice)}
    ${roomFor(settings, voice)}
  </article>`;
};

const titleOf = ({ sheet }: OpenedTask): DrillSheet['title'] => sheet.title;

export const pointsOf = ({ points }: OpenedTask, voice: Voice): Content =>
  points !== null &&
  markup` <small class="points">(${voice.say('sheet.points', { points: Number(points.toFixed(2)) })})</small>`;

/** What draws the same numbers again; of an example's drill, which drill it is. */
export const seedOf = ({ sheet }: OpenedTask, voice: Voice): Markup => {
  const { generated, id } = sheet;
  return markup`<p class="seed">${generated && markup`<span>${voice.say('sheet.seed', { seed: generated.seed })}</span> · <span>${voice.say('sheet.level', { level: generated.difficulty })}</span> · `}<code>${id}</code></p>`;
};

/** A network or a formula of somebody's has no address: the code would lead to nothing. */
function codeOf({ drill, network, formula }: DrawnTask, { address }: WorksheetSettings): Markup | null {
  const code = network === undefined && formula === undefined ? qrCode(drillLink(drill, address)) : undefined;
  if (!code) return null;
  return markup`<svg class="code" viewBox="0 0 ${code.size} ${code.size}" aria-hidden="true"><path d="${code.path}" fill="#000" /></svg>`;
}

function aboutDrill({ task, precision, parts }: DrillSheet, voice: Voice): Markup {
  const fields = parts.flatMap((part) => {
    if (part.kind === 'lines') return part.lines.map(({ field }) => field);
    if (part.kind === 'matrix') return part.rows.flat();
    return part.kind === 'table'
      ? part.rows.flatMap(({ cells }) => cells.filter((cell) => cell && 'needsMore' in cell))
      : [];
  });
  const isFiner = fields.some((field) => field && 'needsMore' in field && field.needsMore);
  return markup`<p class="what">${voice.pick(task)}</p>
    ${fields.length > 0 && markup`<p class="small">${voice.say(isFiner ? 'drill.precision.more' : 'drill.precision', (language) => ({ digits: precisionText(language, precision) }))}</p>`}`;
}

const aboutMistake = ({ generated, decimals }: MistakeSheet, voice: Voice): Markup =>
  markup`<p class="what">${voice.say(decimals === null ? 'mistake.lead.letters' : generated ? 'mistake.lead.made-up' : 'mistake.lead')}</p>`;

/** What a drill is on, drawn; what the picture of a mistake's sheet shows stands on it already. */
function pictureOf({ of, sheet }: OpenedTask, voice: Voice): Markup {
  if (sheet.of === 'formula') return drawnFormula(sheet, voice);
  return drawnNetwork(sheet, of === 'drill' && 'sample' in sheet ? sheet.sample : null, voice);
}

const linesOf = ({ lines, generated }: MistakeSheet, voice: Voice): Markup =>
  markup`<h3>${voice.say(generated ? 'mistake.lines.made-up' : 'mistake.lines')}</h3>
    <ol class="worked">${lines.map(
      ({ symbol, letters, claimed }) =>
        markup`<li><span class="box round"></span><span>${typeset(symbol)} = ${letters ? typeset(letters.written) : shownNumber(claimed)}</span></li>`,
    )}</ol>
    <p class="line repair">${voice.say('sheet.answer-line')} <span class="blank short"></span> ${voice.say('sheet.answer-repair')} <span class="blank wide"></span></p>`;

/** The rule of every number whose equation does not stand there yet. */
function hintsOf({ prepared, sheet }: Extract<OpenedTask, { readonly of: 'drill' }>, voice: Voice): Markup | null {
  const told = new Set(
    sheet.parts.flatMap((part) =>
      part.kind === 'lines' ? part.lines.flatMap(({ field, rule }) => (rule ? [field.quantity] : [])) : [],
    ),
  );
  const printer = new Printer(prepared.drill.solution, prepared.drill.notation, prepared.drill.precision);
  const rules = [...prepared.precisions.keys()].flatMap((id) => {
    const { symbol, rule } = printer.quantity(id);
    return told.has(id) || !rule ? [] : [markup`<li>${typeset(symbol)} = ${typeset(rule)}</li>`];
  });
  if (rules.length === 0) return null;
  return markup`<section class="hints"><h3>${voice.say('sheet.hints')}</h3><ul>${rules}</ul></section>`;
}

/** Lines to write on. */
const ruledLines = { none: 0, some: 6, much: 16 } as const;

function roomFor({ working }: WorksheetSettings, voice: Voice): Markup | null {
  const lines = ruledLines[working];
  if (lines === 0) return null;
  return markup`<section class="working"><h3>${voice.say('sheet.working')}</h3>${Array.from({ length: lines }, () => markup`<div class="ruled"></div>`)}</section>`;
}
