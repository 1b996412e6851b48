import { all, one, readXml, type ReadElement } from './read-xml.ts';

export interface QtiResult {
  readonly score: number;
  /** What is shown, each with all its text. */
  readonly feedback: readonly string[];
}

export interface QtiItem {
  readonly title: string;
  readonly most: number;
  /** The names of fields, as they come in the body. */
  readonly fields: readonly string[];
  readonly body: ReadElement;
  readonly mark: (responses: Readonly<Record<string, number>>) => QtiResult;
}

type Value = number | boolean | string | null;

/**
 * An item as a platform works it, by what the specification says of response processing (QTI 2.1, Assessment Test, Section
 * and Item Information Model, section 8). Names of 3.0 are read as those of 2.1.
 */
export function readQtiItem(xml: string): QtiItem {
  const item = named(readXml(xml));
  const defaults = Object.fromEntries(
    all(item, 'outcomedeclaration').map((declaration): [string, Value] => {
      const { identifier = '' } = declaration.attributes;
      const value = all(declaration, 'value')[0]?.text;
      return [identifier, value === undefined ? null : Number(value)];
    }),
  );
  return {
    title: item.attributes.title ?? '',
    most: Number(defaults.MAXSCORE),
    fields: all(item, 'textentryinteraction').map(({ attributes }) => attributes.responseidentifier ?? ''),
    body: one(item, 'itembody'),
    mark: (responses) => {
      const variables: Record<string, Value> = { ...defaults, ...responses };
      for (const rule of one(item, 'responseprocessing').children) work(rule, variables);
      const isShown = ({ outcomeidentifier = '', identifier, showhide }: ReadElement['attributes']): boolean =>
        (variables[outcomeidentifier] === identifier) === (showhide === 'show');
      return {
        score: Number(variables.SCORE),
        feedback: all(item, 'modalfeedback')
          .filter(({ attributes }) => isShown(attributes))
          .map(({ text }) => text),
      };
    },
  };
}

/** Names without `qti-`, hyphens and capitals, which is all that 3.0 changes in them. */
const named = (element: ReadElement): ReadElement => ({
  ...element,
  name: plain(element.name),
  attributes: Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [plain(name), value])),
  children: element.children.map(named),
});

const plain = (name: string): string => name.replace(/^qti-/, '').replaceAll('-', '').toLowerCase();

function work(rule: ReadElement, variables: Record<string, Value>): void {
  if (rule.name === 'setoutcomevalue') {
    const [expression] = rule.children;
    if (expression) variables[rule.attributes.identifier ?? ''] = evaluate(expression, variables);
    return;
  }
  if (rule.name !== 'responsecondition') throw new Error(`no rule ${rule.name}`);
  for (const { children } of rule.children) {
    const [condition, ...rules] = children;
    if (!condition || evaluate(condition, variables) !== true) continue;
    for (const inner of rules) work(inner, variables);
    return;
  }
}

function evaluate(
  { name, attributes, children, text }: ReadElement,
  variables: Readonly<Record<string, Value>>,
): Value {
  const operands = children.map((child) => evaluate(child, variables));
  const [one, other] = operands;
  switch (name) {
    case 'and':
      return operands.every((operand) => operand === true);
    case 'gte':
    case 'lte':
      // What is not answered is NULL, and so is what is compared with it.
      if (typeof one !== 'number' || typeof other !== 'number') return null;
      return name === 'gte' ? one >= other : one <= other;
    case 'sum':
      return operands.reduce<number>((sum, operand) => sum + Number(operand), 0);
    case 'variable':
      return variables[attributes.identifier ?? ''] ?? null;
    case 'basevalue':
      return attributes.basetype === 'float' ? Number(text) : text;
    default:
      throw new Error(`no expression ${name}`);
  }
}
