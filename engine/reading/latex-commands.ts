/** What a command of LaTeX stands for, as a sign. */
export const commandSigns: ReadonlyMap<string, string> = new Map([
  ['partial', '∂'],
  ['nabla', '∇'],
  ['times', '*'],
  ['cdot', '*'],
  ['ast', '*'],
  ['bullet', '*'],
  ['div', '/'],
  ['odot', '⊙'],
  ['circ', '∘'],
  ['otimes', '⊗'],
  ['sum', '∑'],
  ['approx', '≈'],
  ['simeq', '≈'],
  ['cong', '≈'],
  ['doteq', '≈'],
  ['fallingdotseq', '≈'],
  ['risingdotseq', '≈'],
  ['sim', '≈'],
  ['to', '→'],
  ['rightarrow', '→'],
  ['longrightarrow', '→'],
  ['mapsto', '→'],
  ['gets', ':='],
  ['leftarrow', ':='],
  ['coloneqq', ':='],
  ['coloneq', ':='],
  ['equiv', '='],
  ['Rightarrow', '⇒'],
  ['Longrightarrow', '⇒'],
  ['implies', '⇒'],
  ['therefore', '⇒'],
  ['iff', '⇒'],
  ['prime', '′'],
  ['mid', '|'],
  ['vert', '|'],
  ['frac', 'frac'],
  ['dfrac', 'frac'],
  ['tfrac', 'frac'],
  ['cfrac', 'frac'],
  ['underbrace', 'underbrace'],
  ['overbrace', 'underbrace'],
  ['quad', ';'],
  ['qquad', ';'],
  ['ldots', '…'],
  ['cdots', '…'],
  ['dots', '…'],
  ['vdots', '…'],
  ['ddots', '…'],
  ['gt', '>'],
  ['le', '≤'],
  ['leq', '≤'],
  ['lbrace', '('],
  ['rbrace', ')'],
  ['lbrack', '['],
  ['rbrack', ']'],
  ['langle', '('],
  ['rangle', ')'],
  ['top', 'ᵀ'],
  ['intercal', 'ᵀ'],
]);

/** Commands that change how something looks, and not what it says; their braces go with them. */
export const wrappers: ReadonlySet<string> = new Set(
  (
    'text textrm textbf textit textsf texttt mathrm mathbf mathit mathsf mathbb mathcal boldsymbol bm pmb underline ' +
    'uline boxed fbox operatorname operatorname* overline bar vec emph mbox hbox cancel htmlClass mathop'
  ).split(' '),
);

/** The same, of which the first argument says how. */
export const twoArgumentWrappers: ReadonlySet<string> = new Set(['htmlData', 'htmlClass', 'textcolor', 'colorbox']);

/** Commands with an argument that says nothing. */
export const silentWithArgument: ReadonlySet<string> = new Set([
  'tag',
  'label',
  'color',
  'hspace',
  'vspace',
  'phantom',
]);

/** Commands that say nothing. */
export const silent: ReadonlySet<string> = new Set(
  (
    'left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr displaystyle textstyle limits nolimits ' +
    'hline nonumber notag left. right. , ; ! : > hfill noindent rm bf it sf large small middle'
  ).split(' '),
);
