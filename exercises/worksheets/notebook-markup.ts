import type { WorkedExample, WorkedLine } from '../contract/worked-views.ts';
import { shownNumber } from '../diagram/shown-number.ts';
import { ruleTexts } from '../rules/rule-texts.ts';
import type { WorkedNetwork } from '../worked/work-example.ts';
import { drawnNetwork } from './drawn-network.ts';
import { markup, type Markup } from './markup.ts';
import { typeset } from './typeset.ts';
import type { Voice } from './voice.ts';

/** A network with everything that is worked of it, as a page of a notebook. */
export const notebookMarkup = (of: WorkedNetwork, title: string, voice: Voice): Markup =>
  markup`<header class="top"><h1>${title}</h1></header>
    ${drawnNetwork(of, null, voice)}
    ${of.matrices.map(
      ({ symbol, rule, filled, relation, value }) =>
        markup`<div class="line">${typeset(symbol)} = ${typeset(rule)} = ${typeset(filled)} <span class="kept">${relation} ${typeset(value)}</span></div>`,
    )}
    ${of.stages.map((stage) => stageMarkup(stage, voice))}`;

const stageMarkup = ({ name, lines }: WorkedExample['stages'][number], voice: Voice): Markup | null =>
  lines.length === 0
    ? null
    : markup`<section><h2 class="stage">${voice.say(`example.stage.${name}`)}</h2>${lines.map((line) => lineMarkup(line, voice))}</section>`;

/** symbol = rule = expanded = numbers filled in = value; the rule's name stands over it. */
function lineMarkup({ ruleName, symbol, rule, expanded, filled, relation, shown }: WorkedLine, voice: Voice): Markup {
  const steps = [rule, expanded, filled].flatMap((step) => (step ? [markup` = ${typeset(step)}`] : []));
  return markup`<div class="noted"><p class="small">${voice.pick(ruleTexts[ruleName].title)}</p><p class="line">${typeset(symbol)}${steps} <span class="kept">${relation} <b class="number">${shownNumber(shown)}</b></span></p></div>`;
}
