import { readPreference, writePreference } from '../../shell/preferences/preferences.ts';

/** How scratch work lies beside a sheet. Whoever works on pages finds one beside the next sheet too. */
export class ScratchView {
  #isPage = $state(readPreference('scratch') === 'page');
  #wasTurned = $state(false);

  /** Whether a page lies open in place of the line. */
  get isPage(): boolean {
    return this.#isPage;
  }

  /** Whether it was turned here, so that the pen goes to it; a page that lay open leaves the pen on the sheet. */
  get wasTurned(): boolean {
    return this.#wasTurned;
  }

  turn(): void {
    this.#wasTurned = true;
    this.#isPage = !this.#isPage;
    writePreference('scratch', this.#isPage ? 'page' : 'line');
  }
}
