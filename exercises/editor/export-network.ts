import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { documentError } from '../../engine/network/document-error.ts';
import type { NetworkDocument, NotationName } from '../../engine/network/document.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { ExportedFile, ExportFormat } from '../contract/editor-views.ts';
import { inLanguage, type ExportLanguage } from '../export/export-language.ts';
import { fileName } from '../export/file-name.ts';
import { latexFile } from '../export/latex/latex-file.ts';
import { numpyFile } from '../export/python/numpy-file.ts';
import { torchFile } from '../export/python/torch-file.ts';
import { solveNetwork } from './solve-network.ts';

interface Wanted {
  readonly network: unknown;
  readonly as: ExportFormat;
  /** In which a derivation is written; the network's own where undefined. */
  readonly notation?: NotationName | undefined;
  /** To which the numbers of a derivation are written; code keeps them whole. */
  readonly precision?: Precision | undefined;
  /** What is derived; everything where undefined. */
  readonly quantity?: string | undefined;
  /** Of comments, labels and headings; English where undefined. */
  readonly language?: ExportLanguage | undefined;
}

/** Beyond this, a derivation of everything is hundreds of pages that nobody reads. */
const mostLines = 5_000;

/** A network as a file of another program. */
export function exportNetwork({ network, language = 'en', ...wanted }: Wanted): Outcome<ExportedFile> {
  const parsed = parseNetwork(network);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const title = inLanguage(document.title ?? '', language);
  switch (wanted.as) {
    case 'pytorch':
      return success({ fileName: fileName(title, 'pytorch.py'), text: torchFile(document, language) });
    case 'numpy':
      return success({ fileName: fileName(title, 'numpy.py'), text: numpyFile(document, language) });
    case 'latex':
      return derivation(document, language, wanted);
  }
}

function derivation(
  document: NetworkDocument,
  language: ExportLanguage,
  { notation = document.notation ?? 'numbered', precision = { decimals: 4 }, quantity }: Omit<Wanted, 'network'>,
): Outcome<ExportedFile> {
  const solved = solveNetwork(document);
  if (!solved.ok) return solved;
  const { quantities } = solved.value;
  if (quantity !== undefined && !quantities.has(quantity)) {
    return failure(documentError('quantity', quantity, { kind: 'quantity-id' }));
  }
  if (quantity === undefined && notation !== 'matrix' && quantities.size > mostLines) {
    return failure({ code: 'derivation-too-long', lines: quantities.size, most: mostLines });
  }
  return success({
    fileName: fileName(inLanguage(document.title ?? '', language), 'derivation.tex'),
    text: latexFile(solved.value, { notation, precision, language, quantity }),
  });
}
