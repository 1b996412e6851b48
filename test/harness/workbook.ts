import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Precision } from '../../engine/precision/precision.ts';
import type { DrillMode, Judgement } from '../../exercises/contract/drill-views.ts';
import type { CountedVerdict } from '../../renderer/keeping/database/attempt.ts';
import type { MessageKey } from '../../renderer/shell/language/messages.ts';
import { example, fieldOf, sheet, workingWithSlip, type Quantity } from './lecture-slides.ts';
import { pickIn, sayIn, type Language, type Say } from './texts.ts';

export type Verdict = Judgement['verdict'];
/** A line of the history: which quantity, what was typed, what came of it. */
export type Attempt = readonly [quantity: Quantity, typed: string, verdict: CountedVerdict];

/** The workbook as a person uses it: by its words, in whichever shell it runs. */
export class Workbook {
  #language: Language;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.#language = language;
  }

  get language(): Language {
    return this.#language;
  }

  get say(): Say {
    return sayIn(this.#language);
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  /** A place's link in the rail. */
  place(name: 'library.name' | 'practice.name' | 'editor.name' | 'solution.name' | 'progress.name'): Locator {
    const places = this.page.getByRole('navigation', { name: this.say('frame.places') });
    return places.getByRole('link', { name: this.say(name), exact: true });
  }

  async openLibrary(): Promise<void> {
    await this.place('library.name').click();
    await this.seesLibrary();
  }

  /** What to do now, and the library with its example; also the first screen after a start. */
  async seesLibrary(): Promise<void> {
    await this.heading(this.say('start.title')).waitFor();
    const title = pickIn(this.#language, example.title);
    await this.page.getByRole('article', { name: title }).getByRole('heading', { name: title }).waitFor();
  }

  /** The example's worked page, opened from its card. */
  async openExample(): Promise<void> {
    await this.openLibrary();
    const title = pickIn(this.#language, example.title);
    const card = this.page.getByRole('article', { name: title });
    await card.getByRole('link', { name: this.say('example.worked'), exact: true }).click();
    await this.heading(title).waitFor();
    await this.page.getByRole('heading', { level: 2, name: this.say('example.stage.after') }).waitFor();
  }

  /** The source as published, from the example's worked page. */
  async openPublished(): Promise<void> {
    await this.openExample();
    await this.page.getByRole('link', { name: this.say('published.open'), exact: true }).click();
    const title = pickIn(this.#language, example.title);
    await this.heading(this.say('published.title', { title })).waitFor();
    await this.page.getByRole('table').first().waitFor();
  }

  /** The first slip to be found, from the source as published. */
  async openMistake(): Promise<void> {
    await this.openPublished();
    await this.page.locator('a[href^="#/mistake/"]').first().click();
    await this.page.getByRole('group', { name: this.say('mistake.lines') }).waitFor();
  }

  async chooseNotation(notation: 'numbered' | 'net-out' | 'indexed' | 'matrix'): Promise<void> {
    await this.page.getByRole('combobox', { name: this.say('example.notation') }).selectOption(notation);
  }

  /** The link of the library's card that leads to the drill. */
  get drillLink(): Locator {
    return this.page.getByRole('article').getByRole('link', { name: pickIn(this.#language, sheet.title), exact: true });
  }

  async openDrill(): Promise<void> {
    await this.openLibrary();
    await this.drillLink.click();
    await this.seesDrill();
  }

  async seesDrill(): Promise<void> {
    await this.heading(pickIn(this.#language, sheet.title)).waitFor();
    await this.checkButton.waitFor();
  }

  /** Takes the drill on screen in one of its ways. */
  async chooseMode(mode: DrillMode): Promise<void> {
    await this.#choose(this.say(`drill.mode.${mode}`));
    await this.submitButton(mode).waitFor();
  }

  /** Opens a drill by its address, as a link to it would. */
  async follow(drill: string, mode: DrillMode = 'guided'): Promise<void> {
    const address = `/drill/${drill}${mode === 'guided' ? '' : `?mode=${mode}`}`;
    await this.page.evaluate((hash) => (location.hash = hash), address);
    await this.page.waitForURL(`**/*#${address}`);
    await this.submitButton(mode).waitFor();
  }

  async openPractice(): Promise<void> {
    await this.place('practice.name').click();
    await this.heading(this.say('practice.title')).waitFor();
    await this.page.getByRole('button', { name: this.say('practice.start'), exact: true }).waitFor();
  }

  /** From where practice is chosen. */
  async openHelpForTeachers(): Promise<void> {
    await this.page.getByRole('link', { name: this.say('help.teachers.link'), exact: true }).click();
    await this.page.getByRole('link', { name: this.say('class.title'), exact: true }).waitFor();
  }

  /** A working with a number that does not belong there, and the cursor where the first mistake is. */
  async openSolutionCheck(): Promise<void> {
    await this.place('solution.name').click();
    await this.heading(this.say('solution.title')).waitFor();
    await this.page.getByRole('textbox', { name: this.say('solution.text'), exact: true }).click();
    await this.page.keyboard.insertText(workingWithSlip);
    await this.page.getByRole('button', { name: this.say('solution.go-to') }).click();
    await this.page.getByRole('region', { name: this.say('solution.line', { line: 6 }) }).waitFor();
  }

  get diagram(): Locator {
    return this.page.getByRole('img', { name: this.say('drill.diagram.label', { sizes: '2-2-2' }), exact: true });
  }

  field(quantity: Quantity): Locator {
    const { symbol, precision } = fieldOf(quantity);
    const name = this.say('drill.answer.label', { symbol: symbol.text, digits: this.#digits(precision) });
    return this.page.getByRole('textbox', { name, exact: true });
  }

  async answer(quantity: Quantity, typed: string): Promise<void> {
    await this.field(quantity).fill(typed);
  }

  #digits(precision: Precision): string {
    return 'decimals' in precision
      ? this.say('precision.decimals', { digits: precision.decimals })
      : this.say('precision.significant', { digits: precision.significant });
  }

  submitButton(mode: DrillMode): Locator {
    const name = this.say(mode === 'exam' ? 'drill.hand-in' : 'drill.check');
    return this.page.getByRole('button', { name, exact: true });
  }

  get checkButton(): Locator {
    return this.submitButton('guided');
  }

  /** The line for calculations beside the sheet. */
  get scratch(): Locator {
    return this.page.getByRole('textbox', { name: this.say('scratch.name'), exact: true });
  }

  async check(): Promise<void> {
    await this.checkButton.click();
  }

  /** What is said of a field: the text that a screen reader reads with it. */
  said(quantity: Quantity): Promise<string> {
    return this.field(quantity).evaluate((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
  }

  async seesVerdict(quantity: Quantity, verdict: Verdict): Promise<void> {
    await expect.poll(() => this.said(quantity)).toContain(this.say(`verdict.${verdict}`));
  }

  /** What the sheet as a whole has come to. */
  async seesResult(
    key: 'drill.result' | 'drill.result.all-right',
    counts: { readonly right: number; readonly asked: number },
  ): Promise<void> {
    await this.page.getByRole('status').getByText(this.say(key, counts), { exact: true }).waitFor();
  }

  async seesReason(quantity: Quantity, reason: MessageKey): Promise<void> {
    await expect.poll(() => this.said(quantity)).toContain(this.say(reason));
  }

  /** Opens the worked lines of an answer that is right and gives what stands on the sheet then. */
  async openWorking(quantity: Quantity): Promise<string> {
    const sheet = this.page.locator('form').filter({ has: this.field(quantity) });
    await this.field(quantity).focus();
    await sheet
      .getByRole('button', { name: this.say('drill.worked.show'), exact: true })
      .first()
      .click();
    await sheet.getByText(this.say('drill.worked.made-of')).first().waitFor();
    return sheet.innerText();
  }

  async openProgress(): Promise<void> {
    await this.place('progress.name').click();
    await this.heading(this.say('progress.name')).waitFor();
  }

  /** Every answer that was ever checked, from the progress page. */
  async openHistory(): Promise<void> {
    await this.openProgress();
    await this.page.getByRole('link', { name: this.say('progress.history.open'), exact: true }).click();
    await this.heading(this.say('history.title')).waitFor();
  }

  /** The history lists these attempts and no other, newest check first. */
  async seesAttempts(attempts: readonly Attempt[]): Promise<void> {
    const lines = attempts.map(([quantity, typed, verdict]) => [
      fieldOf(quantity).symbol.text,
      typed,
      this.say(`verdict.${verdict}`),
    ]);
    await expect.poll(() => this.#attemptLines()).toEqual(lines);
  }

  #attemptLines(): Promise<string[][]> {
    const lines = this.page.getByRole('row').filter({ has: this.page.getByRole('cell') });
    return lines.evaluateAll((rows) =>
      rows.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent.trim())),
    );
  }

  async seesNoAttempt(): Promise<void> {
    await this.page.getByRole('heading', { name: this.say('progress.empty.title'), exact: true }).waitFor();
  }

  async chooseLanguage(language: Language): Promise<void> {
    await this.#choose(this.say(`frame.language.${language}`));
    this.#language = language;
    await expect.poll(() => this.page.evaluate(() => document.documentElement.lang)).toBe(language);
  }

  async chooseTheme(theme: 'system' | 'light' | 'dark'): Promise<void> {
    await this.#choose(this.say(`frame.theme.${theme}`));
  }

  /** The mark of a radio button is hidden; a person presses the words or the picture beside it. */
  async #choose(name: string): Promise<void> {
    const radio = this.page.getByRole('radio', { name, exact: true });
    await this.page.locator('label').filter({ has: radio }).click();
    await expect.poll(() => radio.isChecked()).toBe(true);
  }
}
