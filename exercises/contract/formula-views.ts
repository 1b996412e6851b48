import type { FormulaError, WorkbookError } from '../../engine/contract/errors.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import type { LocalizedText } from '../../engine/network/document.ts';
import type { PrintedQuantity, PrintedSymbol } from '../../engine/printing/printed.ts';
import type { FormulaStage } from '../export/formula-stages.ts';
import type { LiveValue } from './editor-views.ts';
import type { GraphView } from './graph-views.ts';

/** A line of a formula that is being typed. */
export interface LineSketch {
  /** What it defines, as far as that can be told. */
  readonly name?: string;
  /** What it comes to, as a person writes it. */
  readonly shown?: string;
  /** Why it cannot be worked; a blank line has none, nor has one that only waits for a line above that has. */
  readonly error?: FormulaError;
}

/** What a formula comes to as far as it is typed. */
export interface FormulaSketch {
  /** The given numbers, with those that the lines name and nobody has given yet. */
  readonly given: Readonly<Record<string, number>>;
  /** Of these, what no line needs. */
  readonly unused: readonly string[];
  /** The name that is differentiated; null where there is no line yet. */
  readonly output: string | null;
  readonly lines: readonly LineSketch[];
  /** Without blank lines, for whoever takes it elsewhere; null where a line is at fault, or none can be worked. */
  readonly whole: FormulaDocument | null;
  /** Why the whole cannot be worked, where no line is at fault. */
  readonly problem?: WorkbookError;
  /** The graph of the lines that can be worked, without those that cannot; null where there is none, or it was not asked for. */
  readonly graph: GraphView | null;
  readonly values: Readonly<Record<QuantityId, LiveValue>>;
  /** How its quantities are written; empty where the graph was not asked for. */
  readonly symbols: Readonly<Record<QuantityId, PrintedSymbol>>;
}

/** A formula worked line by line. */
export interface WorkedFormula {
  readonly stages: readonly { readonly name: FormulaStage; readonly lines: readonly PrintedQuantity[] }[];
}

/** What a formula can be taken elsewhere as. */
export const formulaExports = ['python', 'pytorch', 'latex'] as const;
export type FormulaExport = (typeof formulaExports)[number];

/** One thing about a template that can be chosen. */
export interface TemplateSizeView {
  readonly name: string;
  readonly title: LocalizedText;
  readonly choices: readonly { readonly value: string; readonly title: LocalizedText }[];
  readonly chosen: string;
}

/** A formula that is written for sizes to choose, as a list shows it. */
export interface TemplateCard {
  readonly id: string;
  readonly title: LocalizedText;
  /** One line. */
  readonly summary: LocalizedText;
}

/** Its page. */
export interface TemplateView extends TemplateCard {
  /** In the sizes chosen. */
  readonly formula: FormulaDocument;
  /** What to look for in it, a paragraph each. */
  readonly lookFor: readonly LocalizedText[];
  readonly sizes: readonly TemplateSizeView[];
}
