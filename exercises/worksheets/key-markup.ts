import type { LocalizedText } from '../../engine/network/document.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import type { Printed } from '../../engine/printing/printed.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import { shownNumber } from '../diagram/shown-number.ts';
import { rightDerivation } from '../drills/derivations/print-derivation.ts';
import type { PreparedDrill } from '../drills/prepared-drill.ts';
import { networkPrinter } from '../drills/network-printer.ts';
import { HeadingPrinter } from '../drills/heading-printer.ts';
import type { MistakeDrill } from '../mistakes/mistake-drill.ts';
import { keyItems, type KeyItem } from './key-items.ts';
import { markup, type Markup } from './markup.ts';
import { pointsOf, seedOf, type OpenedTask } from './task-markup.ts';
import { typeset } from './typeset.ts';
import type { Voice } from './voice.ts';

/** What is right where no number is asked: an order, a choice, a derivative in letters. */
export interface RightAnswer {
  /** Its name in answers. */
  readonly item: string;
  readonly prompt: LocalizedText | null;
  readonly left: Printed | null;
  readonly right: readonly Printed[];
}

/** Everything that one drill's key tells. */
export type TaskKey =
  | {
      readonly of: 'drill';
      readonly items: readonly KeyItem[];
      readonly answers: readonly RightAnswer[];
      readonly prepared: PreparedDrill;
    }
  | { readonly of: 'mistake'; readonly mistake: MistakeDrill; readonly accepted: readonly [string, string] | null };

export const keyOfDrill = (prepared: PreparedDrill): TaskKey => ({
  of: 'drill',
  items: keyItems(prepared),
  answers: rightAnswers(prepared),
  prepared,
});

function rightAnswers({ drill, plan }: PreparedDrill): readonly RightAnswer[] {
  const { solution, notation, precision } = drill;
  const printer = new Printer<Solution>(solution, notation, precision);
  const headings = new HeadingPrinter(printer, notation);
  return plan.parts.flatMap((part): readonly RightAnswer[] => {
    switch (part.kind) {
      case 'order': {
        const right = part.right.flatMap((id) => part.tiles.filter((tile) => tile.id === id));
        const { item, prompt, left } = part;
        return [
          {
            item,
            prompt: prompt(headings),
            left: headings.print(left),
            right: right.map((tile) => headings.print(tile)),
          },
        ];
      }
      case 'choice':
        return [
          {
            item: part.item,
            prompt: part.prompt(headings),
            left: null,
            right: part.right.map((id) => printer.symbol(id)),
          },
        ];
      case 'derivation':
        return [
          { item: part.item, prompt: part.prompt, left: null, right: [rightDerivation(part, networkPrinter(printer))] },
        ];
      case 'lines':
      case 'table':
      case 'matrix':
        return [];
    }
  });
}

/** The farthest that is looked for a number that is still taken for right, in last places. */
const farthest = 60;

/** From which to which number a repair is taken for right; null where it is written in letters. */
export function keyOfMistake(mistake: MistakeDrill): TaskKey {
  const { decimals, revealed } = mistake;
  if (decimals === null) return { of: 'mistake', mistake, accepted: null };
  const end = (side: 1 | -1): string => {
    let reached = revealed.right;
    for (let places = 1; places <= farthest; places += 1) {
      const typed = writeNumber(Number(revealed.right) + side * places * 10 ** -decimals, { decimals });
      if (mistake.judgeRepair(typed).verdict !== 'correct') break;
      reached = typed;
    }
    return reached;
  };
  return { of: 'mistake', mistake, accepted: [end(-1), end(1)] };
}

/**
 * What a person marks one drill by.
 * @param number its place on the sheet, from 1
 * @param isWorked whether the line of every number stands there too
 */
export function keyMarkup(task: OpenedTask, key: TaskKey, number: number, isWorked: boolean, voice: Voice): Markup {
  return markup`<article class="task key">
    <h2>${number}. ${voice.pick(task.sheet.title)}${pointsOf(task, voice)}</h2>
    ${seedOf(task, voice)}
    ${key.of === 'drill' ? drillKey(key, isWorked, voice) : mistakeKey(key, voice)}
  </article>`;
}

const drillKey = (
  { items, answers, prepared }: Extract<TaskKey, { of: 'drill' }>,
  isWorked: boolean,
  voice: Voice,
): Markup =>
  markup`${answers.map((answer) => answerMarkup(answer, voice))}${items.length > 0 && itemTable(items, voice)}${isWorked && workedLines(prepared, items, voice)}`;

const answerMarkup = ({ prompt, left, right }: RightAnswer, voice: Voice): Markup =>
  markup`<div class="answer">${prompt !== null && markup`<p class="small">${voice.pick(prompt)}</p>`}<p class="line">${left && markup`${typeset(left)} = `}${right.map(
    (printed, index) => markup`${index > 0 && (left ? ' · ' : ', ')}${typeset(printed)}`,
  )}</p></div>`;

const itemTable = (items: readonly KeyItem[], voice: Voice): Markup =>
  markup`<table class="values">
    <thead><tr><th scope="col">${voice.say('key.quantity')}</th><th scope="col">${voice.say('key.value')}</th><th scope="colgroup" colspan="2">${voice.say('key.accepted')}</th><th scope="col">${voice.say('key.mistakes')}</th></tr></thead>
    <tbody>${items.map((item) => itemRow(item, voice))}</tbody>
  </table>`;

function itemRow({ symbol, precision, value, accepted, mistakes }: KeyItem, voice: Voice): Markup {
  const written = (number: number): string => shownNumber(writeNumber(number, precision));
  const [from, to] = [written(accepted[0]), written(accepted[1])];
  return markup`<tr><th scope="row">${typeset(symbol)}</th><td class="number strong">${written(value)}</td><td class="number">${from}</td><td class="number">${from !== to && `– ${to}`}</td><td class="mistakes">${mistakes.length === 0 ? voice.say('key.none') : null}${together(
    mistakes,
  ).map(
    ({ value: wrong, names }) =>
      markup`<span class="wrong"><b class="number">${written(wrong)}</b> ${names.map((name, index) => markup`${index > 0 && '; '}${voice.say(`mistake-name.${name}`)}`)}</span> `,
  )}</td></tr>`;
}

/** Mistakes that give the same number stand together. */
function together(
  mistakes: KeyItem['mistakes'],
): { readonly value: number; readonly names: readonly KeyItem['mistakes'][number]['name'][] }[] {
  const values = [...new Set(mistakes.map(({ value }) => value))];
  return values.map((value) => ({
    value,
    names: mistakes.filter((mistake) => mistake.value === value).map(({ name }) => name),
  }));
}

function workedLines({ drill }: PreparedDrill, items: readonly KeyItem[], voice: Voice): Markup {
  const lines = items.map(({ quantity, precision }) => {
    const { symbol, rule, filled, relation, shown } = new Printer(drill.solution, drill.notation, precision).quantity(
      quantity,
    );
    const steps = [rule, filled].flatMap((step) => (step ? [markup` = ${typeset(step)}`] : []));
    return markup`<p class="line">${typeset(symbol)}${steps} <span class="kept">${relation} <b class="number">${shownNumber(shown)}</b></span></p>`;
  });
  return markup`<h3>${voice.say('key.worked')}</h3>${lines}`;
}

function mistakeKey({ mistake: { revealed }, accepted }: Extract<TaskKey, { of: 'mistake' }>, voice: Voice): Markup {
  const { line, right, letters, explanation } = revealed;
  return markup`<p>${voice.say('key.wrong-line', { line: line + 1 })}</p>
    <p class="line">${voice.say('key.right-line')}: ${letters ? typeset(letters) : markup`<b class="number">${shownNumber(right)}</b>`}${accepted && accepted[0] !== accepted[1] && markup` (${voice.say('key.accepted')}: <span class="number">${shownNumber(accepted[0])} – ${shownNumber(accepted[1])}</span>)`}</p>
    <p>${voice.pick(explanation)}</p>`;
}
