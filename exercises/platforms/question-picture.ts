import type { DrillSheet, FormulaSheet, NetworkSheet } from '../contract/drill-views.ts';
import type { ExportLanguage } from '../export/export-language.ts';
import { drawDiagram, type Drawing } from '../worksheets/diagram-drawing.ts';
import { drawGraph } from '../worksheets/graph-drawing.ts';
import { sheetText } from '../worksheets/voice.ts';
import type { Picture } from './question.ts';

/** In pixels; a wider diagram is shown smaller, and opens in its own size. */
const widest = 720;

/** The diagram of a drill's network, or the graph of its formula, with what its sheet gives, as on paper, on a ground of its own for dark pages. */
export function questionPicture(sheet: DrillSheet, id: string, language: ExportLanguage): Picture {
  const { alternative, drawing } = sheet.of === 'formula' ? graphOf(sheet, language) : diagramOf(sheet, language);
  return {
    name: `${id}.svg`,
    alternative,
    width: Math.round(Math.min(drawing.width, widest)),
    svg: drawing.svg.text.replace(
      /^<svg([^>]*)>/,
      '<svg$1 font-family="sans-serif"><rect width="100%" height="100%" fill="#fff"/>',
    ),
  };
}

interface Drawn {
  readonly alternative: string;
  readonly drawing: Drawing;
}

function diagramOf({ network, given, names, sample }: NetworkSheet, language: ExportLanguage): Drawn {
  const sizes = [network.inputs, ...network.layers.map(({ units }) => units)].join('-');
  const isWorked = Object.keys(given).some((quantity) => /^[za]\./.test(quantity));
  const alternative = sheetText(language, isWorked ? 'drill.diagram.label' : 'drill.diagram.label.given', { sizes });
  const targetWord = sheetText(language, 'drill.diagram.target');
  const shown = { network, quantities: given, names, sample: sample ?? 1, label: alternative, targetWord };
  return { alternative, drawing: drawDiagram(shown) };
}

function graphOf({ formula, graph, given }: FormulaSheet, language: ExportLanguage): Drawn {
  const alternative = sheetText(language, 'sheet.graph', { count: graph.nodes.length, output: formula.output });
  return { alternative, drawing: drawGraph({ graph, quantities: given, label: alternative }) };
}
