import { engine } from '../../shell/engine-client/engine.ts';
import type { ScratchSheet } from './scratch-sheet.ts';

/** Nothing longer begins with a name that a field has. */
const longestLine = 400;
const goesOn = /^\s*(?:=|≈|≒|→|⇒|:=|[-+*/×·÷])/;

/** What the line is about that the cursor stands in, so that its number can be put there. */
export class AnsweredField {
  #asked = '';
  #line = $state.raw('');
  #quantities = $state.raw<readonly string[]>([]);

  /**
   * The quantities that the line may be about, the likeliest first; none until that is known.
   * @param number the line, from 1
   */
  at(text: string, number: number, network: ScratchSheet['network']): readonly string[] {
    const line = wholeLine(text.split('\n'), number - 1);
    if (line !== this.#asked) void this.#ask(line, network);
    return line === this.#line ? this.#quantities : [];
  }

  async #ask(line: string, network: ScratchSheet['network']): Promise<void> {
    this.#asked = line;
    const found = await engine.call('lineAbout', { network, line });
    if (line !== this.#asked) return;
    this.#quantities = found.ok ? found.value : [];
    this.#line = line;
  }
}

/** A line that goes on from the ones above, with what it begins with there. */
function wholeLine(lines: readonly string[], at: number): string {
  let start = at;
  while (start > 0 && goesOn.test(lines[start] ?? '')) start -= 1;
  const begins = lines[start] ?? '';
  return (start === at ? begins : `${begins} ${lines[at] ?? ''}`).slice(0, longestLine);
}
