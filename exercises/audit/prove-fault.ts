import type { QuantityId } from '../../engine/expression/expression.ts';
import { agrees, assess } from './assess.ts';
import type { Fault, Place } from './claim.ts';
import { point, type Interval } from '../../engine/checking/interval.ts';
import { oneDigitSlip } from './one-digit-slip.ts';
import { workedWith, type NumberedClaim, type Page } from './page.ts';
import { isRoundedFrom, readFigure, valuesBehind } from './printed-figure.ts';
import { reachableWith } from './reachable.ts';

type Stated<Class extends Fault['class']> = Extract<Fault, { readonly class: Class }>;

/**
 * Computes whether what is stated of a claim is so, and gives the reason where it is not; undefined: it is proved.
 * Nothing may be called wrong that is right or that rounding explains, whatever else may be said of it.
 */
export function unprovedFault(page: Page, printed: NumberedClaim): string | undefined {
  const { of, claimed, fault } = printed.claim;
  const agreement = page.assess(of, readFigure(claimed), printed.index);
  if (!fault) return agreement ? undefined : 'it is neither right nor explained by rounding, and no fault is stated';
  const onlyNamedWrongly = fault.class === 'wrong-name' && 'formula' in fault;
  if (agreement && !onlyNamedWrongly) return `it is no fault but ${agreement.class}`;
  if (!agreement && onlyNamedWrongly) return 'it is not the value of its quantity';
  switch (fault.class) {
    case 'carried':
      return unprovedCarrying(page, printed, fault.from);
    case 'wrong-setting':
      return unprovedSetting(page, printed, fault);
    case 'wrong-name':
      return unprovedName(page, printed, fault);
    case 'misprint':
      return unprovedMisprint(page, printed, fault);
    case 'wrong-value':
      return unprovedSlip(page, printed, fault);
  }
}

function unprovedCarrying(page: Page, printed: NumberedClaim, from: Place): string | undefined {
  const origin = page.at(from);
  if (origin.index >= printed.index) return `${from} does not stand before it`;
  if (!origin.claim.fault) return `${from} is not wrong`;
  const wrong = valuesBehind(readFigure(origin.claim.claimed), page.shortens);
  return follows(page, printed, new Map([[origin.claim.of, wrong]])) ? undefined : `${from} does not lead to it`;
}

function unprovedSetting(
  page: Page,
  { claim, index }: NumberedClaim,
  { setting }: Stated<'wrong-setting'>,
): string | undefined {
  const { document, written } = page.under(setting, index);
  const stated = { name: claim.of, figure: readFigure(claim.claimed), written };
  return assess(document, stated, page.shortens) ? undefined : 'it is not right under that setting either';
}

function unprovedName(page: Page, { claim, index }: NumberedClaim, fault: Stated<'wrong-name'>): string | undefined {
  const figure = readFigure(claim.claimed);
  if ('belongsTo' in fault) {
    return page.assess(fault.belongsTo, figure, index) ? undefined : `it is not ${fault.belongsTo} either`;
  }
  return isRoundedFrom(figure, page.document.evaluate(fault.formula))
    ? 'what stands beside it has that value too'
    : undefined;
}

function unprovedMisprint(
  page: Page,
  printed: NumberedClaim,
  { meant, seenIn }: Stated<'misprint'>,
): string | undefined {
  const { of, claimed } = printed.claim;
  if (!oneDigitSlip(meant, claimed)) return `one digit does not lead from ${meant} to it`;
  if (!page.assess(of, readFigure(meant), printed.index)) return `${meant} is not right either`;
  if (seenIn.length === 0) return 'nothing shows what was meant';
  const silent = seenIn.find((place) => !tells(page, place, printed, meant));
  return silent && `${silent} does not tell whether ${meant} was meant`;
}

/** Whether the figure at `place` is what was meant, or follows from it and not from what is printed. */
function tells(page: Page, place: Place, { claim: { of, claimed } }: NumberedClaim, meant: string): boolean {
  const witness = page.at(place);
  const text = workedWith(witness.claim);
  if (text === undefined) return false;
  if (witness.claim.of === of) return text === meant;
  const followsFrom = (instead: string): boolean => {
    const asWorkedWith = { ...witness, claim: { ...witness.claim, claimed: text } };
    return follows(page, asWorkedWith, points({ [of]: instead }));
  };
  return followsFrom(meant) && !followsFrom(claimed);
}

function unprovedSlip(page: Page, printed: NumberedClaim, { slip }: Stated<'wrong-value'>): string | undefined {
  if (!slip) return undefined;
  const { claim, index } = printed;
  const { document, written } = slip.setting
    ? page.under(slip.setting, index)
    : { document: page.document, written: page.writtenBefore(index) };
  const range = reachableWith(document, claim.of, written, points(slip.instead));
  return agrees(readFigure(claim.claimed), range, page.shortens) ? undefined : 'the slip does not lead to it';
}

const points = (values: Readonly<Record<QuantityId, string>>): ReadonlyMap<string, Interval> =>
  new Map(Object.entries(values).map(([name, text]) => [name, point(readFigure(text).value)]));

/** Whether the right method leads to a printed figure when some values are replaced by others. */
function follows(page: Page, { claim, index }: NumberedClaim, replaced: ReadonlyMap<string, Interval>): boolean {
  const range = reachableWith(page.document, claim.of, page.writtenBefore(index), replaced);
  return agrees(readFigure(claim.claimed), range, page.shortens);
}
