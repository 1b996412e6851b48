import type { Element } from 'xast';
import type { DrillPart, DrillSheet, FormulaSheet, NetworkSheet, NumberField } from '../contract/drill-views.ts';
import type { ShownQuantity } from '../contract/network-views.ts';
import { shownNumber } from '../diagram/shown-number.ts';
import { inLanguage, type ExportLanguage } from '../export/export-language.ts';
import { wordMessages } from '../words/word-messages.ts';
import { element, type Markup } from './markup.ts';
import { plainNumber } from './plain-decimal.ts';
import { fieldElement, type Picture } from './question.ts';
import { questionWords, type QuestionWords } from './words.ts';

/** What stands on the sheet of a drill, as HTML, with its fields where they belong. */
export class QuestionBody {
  readonly #words: QuestionWords;
  /** By quantity, in the order of the sheet. */
  readonly fields: ReadonlyMap<string, string>;

  constructor(
    private readonly sheet: DrillSheet,
    private readonly language: ExportLanguage,
  ) {
    this.#words = questionWords[language];
    this.fields = new Map(fieldsOf(sheet).map(({ quantity }, index) => [quantity, `F${index + 1}`]));
  }

  /** @param picture stands below the task */
  elements({ name, alternative, width }: Picture): readonly Element[] {
    const { sheet, language } = this;
    const lacksParts = sheet.parts.some((part) => !isOfNumbers(part));
    const task = inLanguage(sheet.task, language);
    return [
      paragraph(lacksParts ? `${task} ${this.#words.onlyNumbers}` : task),
      element('p', {}, [element('img', { src: name, alt: alternative, width: String(width) })]),
      ...(sheet.of === 'network' ? [...this.#given(sheet), ...this.#functions(sheet)] : this.#lines(sheet)),
      paragraph(this.#words.round(this.#words.digits(sheet.precision))),
      ...sheet.parts.flatMap((part) => this.#part(part)),
    ];
  }

  /** The lines of a formula, what is given, and what has been worked out of it. */
  #lines({ formula, given, rateSymbol }: FormulaSheet): Element[] {
    const { rate, workedOut } = this.#words;
    const shown = Object.values(given);
    const stated = shown.filter((quantity) => quantity.given);
    const worked = shown.filter((quantity) => !quantity.given);
    const hasStep = formula.learningRate !== undefined && (formula.parameters ?? []).length > 0;
    return [
      paragraph(stated.map(equation).join(', ')),
      ...formula.lines.map((line) => paragraph(line)),
      ...(worked.length === 0 ? [] : [paragraph(`${workedOut}: ${worked.map(equation).join(', ')}`)]),
      ...(hasStep ? [paragraph(`${rate}: ${rateSymbol} = ${shownNumber(plainNumber(formula.learningRate))}`)] : []),
    ];
  }

  #given({ given, rateSymbol, network }: NetworkSheet): Element[] {
    const { rate, epsilon, inputs, targets, parameters, workedOut } = this.#words;
    const shown = Object.values(given);
    const beginsWith = (...letters: readonly string[]): ShownQuantity[] =>
      shown.filter((one) => one.given && letters.some((letter) => one.id.startsWith(`${letter}.`)));
    const groups: readonly (readonly [string, readonly ShownQuantity[]])[] = [
      [inputs, beginsWith('x')],
      [targets, beginsWith('t')],
      [parameters, beginsWith('w', 'b')],
      [epsilon, shown.filter(({ id }) => id === 'ε')],
      [workedOut, shown.filter((one) => !one.given)],
    ];
    const rateLine = `${rate}: ${rateSymbol} = ${shownNumber(plainNumber(network.learningRate))}`;
    return [
      ...groups.flatMap(([title, quantities]) =>
        quantities.length === 0 ? [] : [paragraph(`${title}: ${quantities.map(equation).join(', ')}`)],
      ),
      paragraph(rateLine),
    ];
  }

  #functions({ functions: { activations, loss } }: NetworkSheet): Element[] {
    const names = wordMessages[this.language];
    const lines = activations.map(({ layers, name, line }) =>
      [`${inLanguage(layers, this.language)}: ${names[`activation.${name}`]}`, ...(line ? [line.text] : [])].join(', '),
    );
    const lossLine = [`${this.#words.loss}: ${names[`loss.${loss.name}`]}`, ...loss.lines.map(({ text }) => text)];
    return [...lines, lossLine.join(', ')].map((line) => paragraph(line));
  }

  #part(part: DrillPart): Element[] {
    switch (part.kind) {
      case 'lines':
        return [
          ...this.#title(part.title),
          ...part.lines.map(({ field, rule }) =>
            element('p', {}, [`${field.symbol.text} = ${rule ? `${rule.text} = ` : ''}`, ...this.#field(field)]),
          ),
        ];
      case 'table':
        return [...this.#title(part.title), this.#table(part)];
      case 'matrix':
        return [
          ...this.#title(part.title),
          paragraph(`${part.symbol.text} = ${part.equation.text}`),
          ...part.terms.map(({ symbol, meaning }) =>
            paragraph(`${symbol.text}: ${inLanguage(meaning, this.language)}`),
          ),
          table(
            [],
            part.rows.map((row) => row.map((field) => element('td', {}, this.#field(field)))),
          ),
        ];
      case 'order':
      case 'choice':
      case 'derivation':
        return [];
    }
  }

  #title(title: Extract<DrillPart, { title: unknown }>['title']): Element[] {
    return title === null ? [] : [element('p', {}, [element('strong', {}, [inLanguage(title, this.language)])])];
  }

  #table({ columns, rows }: Extract<DrillPart, { kind: 'table' }>): Element {
    const heading = ['\u00a0', ...columns.map(({ text }) => text)].map((text) => element('th', {}, [text]));
    return table(
      [heading],
      rows.map(({ heading: named, cells }) => [
        element('th', {}, [named.text]),
        ...cells.map((cell) => {
          if (!cell) return element('td', {}, ['\u00a0']);
          return element('td', {}, 'quantity' in cell ? this.#field(cell) : [shownNumber(cell.shown)]);
        }),
      ]),
    );
  }

  /** A field, with its digits where they are others than those of the sheet. */
  #field({ quantity, precision, needsMore }: NumberField): Markup[] {
    const name = this.fields.get(quantity);
    const digits = needsMore ? [` (${this.#words.digits(precision)})`] : [];
    return [element(fieldElement, { name }), ...digits];
  }
}

const isOfNumbers = (part: DrillPart): boolean => fieldsIn(part).length > 0;

/** Every number that a sheet asks for, in its order. */
export const fieldsOf = ({ parts }: Pick<DrillSheet, 'parts'>): readonly NumberField[] => parts.flatMap(fieldsIn);

function fieldsIn(part: DrillPart): readonly NumberField[] {
  switch (part.kind) {
    case 'lines':
      return part.lines.map(({ field }) => field);
    case 'table':
      return part.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && 'quantity' in cell ? [cell] : [])));
    case 'matrix':
      return part.rows.flat();
    case 'order':
    case 'choice':
    case 'derivation':
      return [];
  }
}

const paragraph = (text: string): Element => element('p', {}, [text]);

const table = (head: readonly Element[][], rows: readonly Element[][]): Element =>
  element('table', {}, [
    ...(head.length === 0
      ? []
      : [
          element(
            'thead',
            {},
            head.map((cells) => element('tr', {}, cells)),
          ),
        ]),
    element(
      'tbody',
      {},
      rows.map((cells) => element('tr', {}, cells)),
    ),
  ]);

/** What is given stands in full, for nothing else tells its further digits here. */
const equation = ({ symbol, shown, value, given, nudged }: ShownQuantity): string =>
  `${symbol.text} = ${shownNumber(given ? plainNumber(value) : shown)}${nudged ? ' ± ε' : ''}`;
