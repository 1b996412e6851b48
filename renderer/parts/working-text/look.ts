import { EditorView } from '@codemirror/view';

/** The field as the rest of the page looks; its colours are those of the theme that is on. */
export const look = EditorView.theme({
  '&': {
    blockSize: '100%',
    border: '1px solid var(--rule-strong)',
    borderRadius: 'var(--radius-large)',
    background: 'var(--sheet)',
    color: 'var(--ink)',
    fontSize: 'var(--text-body, 1rem)',
  },
  '&.cm-focused': { outline: '2px solid var(--focus, var(--ink))', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    lineHeight: '1.9',
    overflow: 'auto',
  },
  '.cm-content': { padding: 'var(--space-3) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--space-3)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '.cm-activeLine': { background: 'var(--hover)' },
  '.cm-placeholder': { color: 'var(--ink-faint)', whiteSpace: 'pre-wrap' },
  '.cm-gutters': { background: 'transparent', border: '0', color: 'var(--ink-soft)' },
  '.cm-gutters.cm-gutters-after': { maxInlineSize: '11rem' },
  '.cm-lineNumbers .cm-gutterElement': {
    minInlineSize: '2.4em',
    color: 'var(--ink-soft)',
    fontSize: 'var(--text-small)',
  },
  '.signs .cm-gutterElement': { minInlineSize: '1.6em', textAlign: 'center' },
  '.words .cm-gutterElement': {
    maxInlineSize: '11rem',
    paddingInline: 'var(--space-2) var(--space-3)',
    overflow: 'hidden',
    fontSize: 'var(--text-small)',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '.sign': { fontWeight: 'var(--weight-strong)' },
  '.right': { color: 'var(--right)' },
  '.wrong': { color: 'var(--wrong)' },
  '.note': { color: 'var(--note)' },
  '.remark': {
    paddingInlineStart: 'var(--space-3)',
    fontSize: 'var(--text-small)',
    userSelect: 'none',
    whiteSpace: 'nowrap',
  },
  '.result': { color: 'var(--ink-soft)', fontWeight: 'var(--weight-strong)' },
  '.wrong-line': { background: 'var(--wrong-soft)' },
  '.wrong-piece': { borderBlockEnd: '2px solid var(--wrong)' },
  '@media (max-width: 700px)': { '.words': { display: 'none' } },
  '@media print': { '&': { border: '0' } },
});
