import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { MessageKey } from '../../renderer/language/messages.ts';
import { example, fieldOf, sheet, type Quantity } from './lecture-slides.ts';
import { pickIn, sayIn, type Language, type Say } from './texts.ts';

export type Verdict = 'correct' | 'wrong' | 'invalid';
/** A line of the progress page: which quantity, what was typed, what came of it. */
export type Attempt = readonly [quantity: Quantity, typed: string, verdict: Exclude<Verdict, 'invalid'>];

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
  place(name: 'library.name' | 'progress.name'): Locator {
    const places = this.page.getByRole('navigation', { name: this.say('frame.places') });
    return places.getByRole('link', { name: this.say(name), exact: true });
  }

  async openLibrary(): Promise<void> {
    await this.place('library.name').click();
    await this.seesLibrary();
  }

  /** The library with its example; also the first screen after a start. */
  async seesLibrary(): Promise<void> {
    await this.heading(this.say('library.title')).waitFor();
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

  get diagram(): Locator {
    return this.page.getByRole('img', { name: this.say('drill.diagram.label', { sizes: '2-2-2' }), exact: true });
  }

  field(quantity: Quantity): Locator {
    const { symbol, decimals } = fieldOf(quantity);
    const name = this.say('drill.answer.label', { symbol: symbol.text, decimals });
    return this.page.getByRole('textbox', { name, exact: true });
  }

  async answer(quantity: Quantity, typed: string): Promise<void> {
    await this.field(quantity).fill(typed);
  }

  async wantGradients(): Promise<void> {
    await this.page.getByRole('checkbox', { name: this.say('drill.gradients.wanted'), exact: true }).check();
  }

  get checkButton(): Locator {
    return this.page.getByRole('button', { name: this.say('drill.check'), exact: true });
  }

  async check(): Promise<void> {
    await this.checkButton.click();
  }

  /** What is said of a field: the text that a screen reader reads with it. */
  said(quantity: Quantity): Promise<string> {
    return this.field(quantity).evaluate(
      (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    );
  }

  async seesVerdict(quantity: Quantity, verdict: Verdict): Promise<void> {
    await expect.poll(() => this.said(quantity)).toContain(this.say(`verdict.${verdict}`));
  }

  async seesReason(quantity: Quantity, reason: MessageKey): Promise<void> {
    await expect.poll(() => this.said(quantity)).toContain(this.say(reason));
  }

  /** Opens the worked lines of an answer and gives what they say. */
  async openWorking(quantity: Quantity): Promise<string> {
    const symbol = fieldOf(quantity).symbol.text;
    await this.page.getByRole('button', { name: this.say('drill.worked.show', { symbol }), exact: true }).click();
    await this.page.getByRole('button', { name: this.say('drill.worked.hide', { symbol }), exact: true }).waitFor();
    const row = this.page.getByRole('region').filter({ has: this.field(quantity) });
    await row.getByText(this.say('drill.worked.made-of')).first().waitFor();
    return row.innerText();
  }

  async openProgress(): Promise<void> {
    await this.place('progress.name').click();
    await this.heading(this.say('progress.name')).waitFor();
  }

  /** The progress page lists these attempts and no other, newest check first. */
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
    return lines.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
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
