import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import { fileName } from '../../../exercises/export/file-name.ts';
import { titleOfFormula } from '../names/formula-title.ts';
import { titleOf } from '../names/network-title.ts';

/** Gives a file to the learner: the browser keeps it among its downloads, the desktop asks where. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of it once the click is through.
  queueMicrotask(() => URL.revokeObjectURL(address));
}

/** A network as a file that this workbook opens again. */
export const saveNetwork = (network: NetworkDocument): void =>
  saveText(
    fileName(titleOf(network), 'network.bpnet.json'),
    `${JSON.stringify(network, null, 2)}\n`,
    'application/json',
  );

/** The same for a formula. */
export const saveFormula = (formula: FormulaDocument): void =>
  saveText(
    fileName(titleOfFormula(formula) ?? '', 'formula.bpform.json'),
    `${JSON.stringify(formula, null, 2)}\n`,
    'application/json',
  );

export const saveText = (name: string, text: string, type = 'text/plain'): void =>
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
