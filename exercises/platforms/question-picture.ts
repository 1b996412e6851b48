import type { DrillSheet } from '../contract/drill-views.ts';
import type { ExportLanguage } from '../export/export-language.ts';
import { drawDiagram } from '../worksheets/diagram-drawing.ts';
import { sheetText } from '../worksheets/voice.ts';
import type { Picture } from './question.ts';

/** In pixels; a wider diagram is shown smaller, and opens in its own size. */
const widest = 720;

/** The diagram of a drill's network with what its sheet gives, as on paper, on a ground of its own for dark pages. */
export function questionPicture(sheet: DrillSheet, id: string, language: ExportLanguage): Picture {
  const { network, given, names, sample } = sheet;
  const sizes = [network.inputs, ...network.layers.map(({ units }) => units)].join('-');
  const isWorked = Object.keys(given).some((quantity) => /^[za]\./.test(quantity));
  const alternative = sheetText(language, isWorked ? 'drill.diagram.label' : 'drill.diagram.label.given', { sizes });
  const { svg, width } = drawDiagram({
    network,
    quantities: given,
    names,
    sample: sample ?? 1,
    label: alternative,
    targetWord: sheetText(language, 'drill.diagram.target'),
  });
  return {
    name: `${id}.svg`,
    alternative,
    width: Math.round(Math.min(width, widest)),
    svg: svg.text.replace(
      /^<svg([^>]*)>/,
      '<svg$1 font-family="sans-serif"><rect width="100%" height="100%" fill="#fff"/>',
    ),
  };
}
