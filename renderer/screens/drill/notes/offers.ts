import type { MessageKey } from '../../../shell/language/messages.ts';
import type { DrillSession } from '../drill-session.svelte.ts';

/** The rule, the rule with numbers filled in, the value. */
const hints = ['drill.hint.rule', 'drill.hint.filled', 'drill.hint.value'] as const satisfies readonly MessageKey[];

export interface Hint {
  /** How many hints have been looked at with this one. */
  readonly level: number;
  readonly name: MessageKey;
}

/** The next hint that says more than what is there already; only those who are guided have any. */
export function nextHint(session: DrillSession, item: string, ruleIsShown: boolean): Hint | undefined {
  if (session.isClosed(item) || !session.terms.hints || session.sheet.mode !== 'guided') return undefined;
  if (session.precisionOf(item) === null || session.isRight(item)) return undefined;
  const had = Math.max(session.paper.hints(item), ruleIsShown ? 1 : 0);
  const name = hints[had];
  return name && { level: had + 1, name };
}

/** The working is shown of what was answered; before that, hints are what helps. */
export function mayShowWorking(session: DrillSession, item: string): boolean {
  if (session.precisionOf(item) === null && !session.isDerivation(item)) return false;
  const last = session.lastJudgement(item);
  return session.isOver || (last !== undefined && last.verdict !== 'invalid' && last.verdict !== 'coarse');
}
