import * as v from 'valibot';
import type { Work } from '../../engine/contract/job.ts';
import { readInput } from '../../engine/contract/method.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { notationNames } from '../../engine/network/document.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import { tooLarge } from '../editor/too-large.ts';
import { workNetwork } from '../worked/work-example.ts';
import { notebookMarkup } from './notebook-markup.ts';
import { paperOf, type Paper } from './paper.ts';
import { sheetLanguages, Voice } from './voice.ts';
import { paperSizes } from './worksheet-settings.ts';

const digits = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15));
const input = v.object({
  network: v.unknown(),
  /** What stands over it, for a network need not have a title. */
  title: v.string(),
  notation: v.picklist(notationNames),
  precision: v.union([v.strictObject({ decimals: digits }), v.strictObject({ significant: digits })]),
  languages: v.pipe(v.array(v.picklist(sheetLanguages)), v.minLength(1), v.maxLength(2)),
  paper: v.picklist(paperSizes),
});
export type NotebookInput = v.InferOutput<typeof input>;

export const readNotebook = (sent: unknown): Outcome<NotebookInput> => readInput(input, sent);

/** A network, an example's or anybody's, worked from the forward pass to the loss after the step, with all its lines, as paper. */
export function makeNotebook(wanted: NotebookInput): Outcome<Work<null, Outcome<Paper>>> {
  let result: Outcome<Paper> | undefined;
  return success({
    advance: () => {
      result ??= printed(wanted);
    },
    progress: () => null,
    cancel: () => {
      result ??= failure({ code: 'cancelled' });
    },
    result: () => result,
  });
}

function printed({ network: raw, title, notation, precision, languages, paper }: NotebookInput): Outcome<Paper> {
  const network = parseNetwork(raw);
  if (!network.ok) return network;
  const refused = tooLarge(network.value);
  if (refused) return failure(refused);
  const worked = workNetwork(network.value, notation, precision);
  if (!worked.ok) return worked;
  const voice = new Voice(languages);
  const body = notebookMarkup(worked.value, title, voice);
  return success(paperOf(title, voice.first, paper, [{ margins: { left: title, right: '' }, body }]));
}
