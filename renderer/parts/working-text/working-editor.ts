import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { look } from './look.ts';
import { margins, showMarks, type Marks } from './margins.ts';

/** What a field for a working says in the language of the page. */
export interface FieldWords {
  readonly label: string;
  readonly placeholder: string;
  readonly find: string;
  readonly next: string;
  readonly previous: string;
  readonly close: string;
  readonly found: string;
  readonly inLine: string;
}

export interface Listeners {
  /** A person changed the text. */
  readonly changed: (text: string) => void;
  /** The cursor stands in another line; from 1. */
  readonly moved: (line: number) => void;
}

/** The search has its words by those that it has in English. */
const inWords = ({
  label,
  placeholder: example,
  find,
  next,
  previous,
  close,
  found,
  inLine,
}: FieldWords): Extension => [
  EditorState.phrases.of({ Find: find, next, previous, close, 'current match': found, 'on line': inLine }),
  EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off' }),
  placeholder(example),
];

/**
 * A field for a whole working, with its lines numbered and a margin on each side. It stands in a shadow of its own, for
 * only there the editor's style sheets are no elements of the page, which the page may not have.
 */
export class WorkingEditor {
  readonly #view: EditorView;
  readonly #words = new Compartment();

  constructor(shadow: ShadowRoot, text: string, words: FieldWords, { changed, moved }: Listeners) {
    this.#view = new EditorView({
      parent: shadow,
      root: shadow,
      state: EditorState.create({
        doc: text,
        extensions: [
          history(),
          drawSelection(),
          highlightActiveLine(),
          lineNumbers(),
          margins,
          EditorView.lineWrapping,
          search({ top: true }),
          keymap.of([...searchKeymap, ...defaultKeymap, ...historyKeymap]),
          look,
          this.#words.of(inWords(words)),
          EditorView.updateListener.of(({ docChanged, selectionSet, startState, state }) => {
            if (docChanged) changed(state.doc.toString());
            const line = lineOf(state);
            if (docChanged || (selectionSet && line !== lineOf(startState))) moved(line);
          }),
        ],
      }),
    });
  }

  /** Another text, as where another working is opened; what was undone before cannot be undone in it. */
  replace(text: string): void {
    if (text === this.#view.state.doc.toString()) return;
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
  }

  say(words: FieldWords): void {
    this.#view.dispatch({ effects: this.#words.reconfigure(inWords(words)) });
  }

  show(marks: Marks): void {
    this.#view.dispatch({ effects: showMarks.of(marks) });
  }

  /** Puts the cursor at the beginning of a line, in view. @param number from 1 */
  goTo(number: number): void {
    const { doc } = this.#view.state;
    const { from } = doc.line(Math.min(Math.max(number, 1), doc.lines));
    this.#view.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  close(): void {
    this.#view.destroy();
  }
}

const lineOf = (state: EditorState): number => state.doc.lineAt(state.selection.main.head).number;
