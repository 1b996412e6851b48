import type { FormulaSolution, Quantity } from '../../../../engine/solution/solution.ts';
import { inLanguage, type ExportLanguage } from '../../export-language.ts';
import { formulaStages, stageOfNode, type FormulaStage } from '../../formula-stages.ts';
import { oneLine } from '../../one-line.ts';
import { pythonExpression, type Library } from '../derived/expression-code.ts';
import { pythonNumber } from '../python-number.ts';
import { pythonWords, type PythonWords } from '../words.ts';
import { PythonNames } from './python-names.ts';

/**
 * A formula as a file that Python runs with NumPy, with every step that a person writes as a line of its own: values,
 * slopes, what comes back, gradients, the step. Prints the output, the gradients of what is given, and the new values.
 */
export function formulaPython(solution: FormulaSolution, language: ExportLanguage): string {
  const file = new FormulaFile(solution, language, 'numpy');
  const { words, names, all } = file;
  const stage = (of: FormulaStage): readonly string[] => {
    const worked = all.filter(({ name, expression }) => expression && stageOfNode(name) === of).map(file.line);
    return worked.length === 0 ? [] : ['', `# ${words.formulaStages[of]}`, ...worked];
  };
  const work = formulaStages.flatMap((of) =>
    of === 'update' ? file.step((node) => `grad_${names.of(node)}`) : stage(of),
  );
  const lines = [
    ...file.head('NumPy', 'pip install numpy'),
    'import numpy as np',
    '',
    ...(work.some((line) => line.includes('sigmoid('))
      ? ['', 'def sigmoid(z):', '    return 1 / (1 + np.exp(-z))', '', '']
      : []),
    ...file.given((value) => value),
    ...work,
    '',
    ...file.prints((node) => `grad_${names.of(node)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same in PyTorch, which works the way back by itself. */
export function formulaTorch(solution: FormulaSolution, language: ExportLanguage): string {
  const file = new FormulaFile(solution, language, 'torch');
  const { words, names, all } = file;
  const { graph } = solution.formula;
  const output = names.of(graph.output);
  const forward = all.filter(({ name, expression }) => expression && name.kind === 'node-value').map(file.line);
  const [blank, heading, ...step] = file.step((node) => `${names.of(node)}.grad`);
  const lines = [
    ...file.head('PyTorch', 'pip install torch'),
    'import torch',
    '',
    `torch.set_default_dtype(torch.float64)  # ${words.wide}`,
    '',
    ...file.given((value) => `torch.tensor(${value}, requires_grad=True)`),
    '',
    `# ${words.formulaStages.forward}`,
    ...forward,
    '',
    `${output}.backward()  # ${words.autograd}`,
    ...(heading === undefined
      ? []
      : [blank ?? '', heading, 'with torch.no_grad():', ...step.map((line) => `    ${line}`)]),
    '',
    ...file.prints((node) => `${names.of(node)}.grad`),
  ];
  return `${lines.join('\n')}\n`;
}

class FormulaFile {
  readonly words: PythonWords;
  readonly names: PythonNames;
  readonly all: readonly Quantity[];

  constructor(
    readonly solution: FormulaSolution,
    readonly language: ExportLanguage,
    readonly library: Library,
  ) {
    this.words = pythonWords[language];
    this.names = new PythonNames(solution.formula.graph.nodes.keys());
    this.all = [...solution.quantities.values()];
  }

  head(library: string, install: string): readonly string[] {
    const title = oneLine(inLanguage(this.solution.formula.document.title ?? '', this.language));
    return [...(title === '' ? [] : [`# ${title}`]), `# ${this.words.intro(library, install)}`, ''];
  }

  /** A line of Python for what is worked out. */
  readonly line = ({ name, expression }: Quantity): string => {
    const nameOf = (id: string): string => {
      const quantity = this.solution.quantities.get(id);
      return quantity ? this.names.ofQuantity(quantity.name) : id;
    };
    return `${this.names.ofQuantity(name)} = ${expression ? pythonExpression(expression, nameOf, this.library) : ''}`;
  };

  /** The new value of each parameter under a heading; nothing where there is none. What the output does not depend on stays. */
  step(gradient: (node: string) => string): readonly string[] {
    const { graph, parameters } = this.solution.formula;
    if (parameters.length === 0) return [];
    const lines = parameters.map((node) => {
      const name = this.names.of(node);
      return `${name}_new = ${name}${graph.isOnTheWay(node) ? ` - learning_rate * ${gradient(node)}` : ''}`;
    });
    return ['', `# ${this.words.formulaStages.update}`, ...lines];
  }

  given(written: (value: string) => string): readonly string[] {
    const { document, parameters } = this.solution.formula;
    const numbers = Object.entries(document.given).map(
      ([node, value]) => `${this.names.of(node)} = ${written(pythonNumber(value))}`,
    );
    if (parameters.length === 0) return numbers;
    return [...numbers, `learning_rate = ${pythonNumber(document.learningRate ?? 0)}`];
  }

  /** `print` of the output, of the gradient of each given number that it depends on, and of the new values. */
  prints(gradient: (node: string) => string): readonly string[] {
    const { graph, document, parameters } = this.solution.formula;
    const { words, names } = this;
    const asked = Object.keys(document.given).filter((node) => graph.isOnTheWay(node));
    return [
      `print("${graph.output}", float(${names.of(graph.output)}))`,
      ...asked.map((node) => `print("d${graph.output}/d${node}", float(${gradient(node)}))`),
      ...parameters.map((node) => `print("${words.after(node)}", float(${names.of(node)}_new))`),
    ];
  }
}
