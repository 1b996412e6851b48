import { RangeSet, RangeSetBuilder, StateEffect, StateField, type EditorState, type Text } from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker, WidgetType, type DecorationSet } from '@codemirror/view';
import { signs, tones, type LineMark, type LineRemark, type TextMark } from './line-mark.ts';

/** Everything that is said of a text, as it stands at the moment. */
export interface Marks {
  readonly lines: readonly LineMark[];
  readonly pieces: readonly TextMark[];
  /** In the order of the lines, and of one line in the order in which they stand behind it. */
  readonly remarks: readonly LineRemark[];
}

/** Puts what came of the text beside it. */
export const showMarks = StateEffect.define<Marks>();

class Sign extends GutterMarker {
  constructor(readonly mark: LineMark) {
    super();
  }

  override eq(other: Sign): boolean {
    return other.mark.result === this.mark.result;
  }

  override toDOM(): Node {
    return spanOf(signs[this.mark.result], `sign ${tones[this.mark.result]}`);
  }
}

class Word extends GutterMarker {
  constructor(readonly mark: LineMark) {
    super();
  }

  override eq(other: Word): boolean {
    return other.mark.word === this.mark.word && other.mark.result === this.mark.result;
  }

  override toDOM(): Node {
    const span = spanOf(this.mark.word, `word ${tones[this.mark.result]}`);
    span.title = this.mark.word;
    return span;
  }
}

/** Stands behind its line, where the cursor does not go. */
class Remark extends WidgetType {
  constructor(readonly remark: LineRemark) {
    super();
  }

  override eq(other: Remark): boolean {
    return other.remark.text === this.remark.text && other.remark.tone === this.remark.tone;
  }

  override toDOM(): HTMLElement {
    return spanOf(this.remark.text, `remark ${this.remark.tone}`);
  }
}

function spanOf(text: string, of: string): HTMLElement {
  const span = document.createElement('span');
  span.className = of;
  span.textContent = text;
  return span;
}

const wrongPiece = Decoration.mark({ class: 'wrong-piece' });
const wrongLine = Decoration.line({ class: 'wrong-line' });

interface Shown {
  readonly signs: RangeSet<GutterMarker>;
  readonly words: RangeSet<GutterMarker>;
  readonly pieces: DecorationSet;
  readonly remarks: DecorationSet;
}

const noMarkers: RangeSet<GutterMarker> = RangeSet.of<GutterMarker>([]);

const nothing: Shown = { signs: noMarkers, words: noMarkers, pieces: Decoration.none, remarks: Decoration.none };

function shownIn(text: Text, { lines, pieces, remarks }: Marks): Shown {
  const known = lines.filter(({ line }) => line <= text.lines);
  const at = ({ line }: LineMark): number => text.line(line).from;
  const worded = known.filter(({ word }) => word !== '');
  return {
    signs: RangeSet.of(known.map((mark) => new Sign(mark).range(at(mark)))),
    words: RangeSet.of(worded.map((mark) => new Word(mark).range(at(mark)))),
    pieces: decorationsIn(text, known, pieces),
    remarks: Decoration.set(
      remarks
        .filter(({ line }) => line <= text.lines)
        .map((remark) => Decoration.widget({ widget: new Remark(remark), side: 1 }).range(text.line(remark.line).to)),
    ),
  };
}

function decorationsIn(text: Text, lines: readonly LineMark[], pieces: readonly TextMark[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { line, result } of lines) {
    const { from, to } = text.line(line);
    if (tones[result] === 'wrong') builder.add(from, from, wrongLine);
    const inLine = pieces.filter((piece) => piece.line === line);
    const sorted = inLine.sort((one, other) => one.column - other.column);
    for (const { column, end } of sorted) {
      const begin = Math.min(from + column - 1, to);
      const stop = Math.min(from + end - 1, to);
      if (begin < stop) builder.add(begin, stop, wrongPiece);
    }
  }
  return builder.finish();
}

/** What was said stays beside its line while that is written on, until something else is said. */
const field = StateField.define<Shown>({
  create: () => nothing,
  update(shown, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(showMarks)) return shownIn(transaction.state.doc, effect.value);
    }
    if (!transaction.docChanged) return shown;
    return {
      signs: shown.signs.map(transaction.changes),
      words: shown.words.map(transaction.changes),
      pieces: shown.pieces.map(transaction.changes),
      remarks: shown.remarks.map(transaction.changes),
    };
  },
  provide: (of) => [
    EditorView.decorations.from(of, ({ pieces }) => pieces),
    EditorView.decorations.from(of, ({ remarks }) => remarks),
  ],
});

const shownOf = (state: EditorState): Shown => state.field(field);

/** Signs before the lines and words behind them. */
export const margins = [
  field,
  gutter({ class: 'signs', markers: (view) => shownOf(view.state).signs }),
  gutter({ class: 'words', side: 'after', markers: (view) => shownOf(view.state).words }),
];
