/** Environments of LaTeX whose content is lines of work, one below the other. */
export const lineEnvironments = /^(?:aligned|align|gathered|gather|split|equation|eqnarray|alignat|multline)\*?$/;

export const decimal = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
export const commaDecimal = /\d+,\d+(?![\d,])/y;
export const letters = /[A-Za-z]+/y;
export const joinedByUnderscores = /[A-Za-z]+_[A-Za-z]{2}\w*/y;
export const greek = /[\u0370-\u03FF]/;
export const command = /\\([A-Za-z]+\*?|[^A-Za-z])/y;
/** dE/dw5: the d of a derivative, told by the second one below the line. */
export const upperD = /d(?=[A-Za-zδ][^\s=+*×·,;]*\s*\/\s*[d∂])/y;
/** The d of a derivative that LaTeX writes as a fraction. */
export const derivativeInBraces = /d(?=\s*(?:[A-Za-zδ\\]|\}))/y;
export const circled = /[①-⑳]/;
/** Blanks between columns. */
export const apart = /(?:[ \u3000]{3}|\t)$/;
