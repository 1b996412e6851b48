/** Functions by the words for them, in small letters. */
export const functionWords: ReadonlyMap<string, string> = new Map([
  ['σ', 'sigmoid'],
  ['sigmoid', 'sigmoid'],
  ['sigm', 'sigmoid'],
  ['sig', 'sigmoid'],
  ['logistic', 'sigmoid'],
  ['시그모이드', 'sigmoid'],
  ['tanh', 'tanh'],
  ['relu', 'relu'],
  ['leakyrelu', 'leaky-relu'],
  ['lrelu', 'leaky-relu'],
  ['elu', 'elu'],
  ['exp', 'exp'],
  ['ln', 'ln'],
  ['log', 'ln'],
  ['sqrt', 'sqrt'],
  ['sum', 'total'],
  ['max', 'max'],
]);

/** Greek letters by their names. */
export const greekWords: ReadonlyMap<string, string> = new Map([
  ['delta', 'δ'],
  ['eta', 'η'],
  ['alpha', 'α'],
  ['sigma', 'σ'],
  ['gamma', 'γ'],
  ['epsilon', 'ε'],
  ['lambda', 'λ'],
  ['ell', 'ℓ'],
  ['Delta', 'Δ'],
  ['theta', 'θ'],
]);

/** Words of more than one letter that name quantities, each by one spelling for all. */
export const nameWords: ReadonlyMap<string, string> = new Map([
  ['net', 'net'],
  ['Net', 'net'],
  ['NET', 'net'],
  ['out', 'out'],
  ['Out', 'out'],
  ['OUT', 'out'],
  ['output', 'out'],
  ['Output', 'out'],
  ['target', 'target'],
  ['Target', 'target'],
  ['targets', 'target'],
  ['loss', 'loss'],
  ['Loss', 'loss'],
  ['cost', 'loss'],
  ['Cost', 'loss'],
  ['error', 'loss'],
  ['Error', 'loss'],
  ['MSE', 'loss'],
  ['lr', 'lr'],
  ['pred', 'ŷ'],
  ['prediction', 'ŷ'],
  ['Prediction', 'ŷ'],
  ['predicted', 'ŷ'],
  ['Predicted', 'ŷ'],
  ['actual', 'target'],
  ['Actual', 'target'],
  ['desired', 'target'],
  ['Desired', 'target'],
  ['Err', 'err'],
  ['err', 'err'],
  ['logits', 'logits'],
  ['logit', 'logits'],
  ['scores', 'logits'],
  ['probs', 'ŷ'],
  ['yhat', 'ŷ'],
  ['bias', 'b'],
]);

/** Words that name quantities only where an index stands behind them. */
export const indexedWords: ReadonlyMap<string, string> = new Map([
  ['in', 'net'],
  ['In', 'net'],
  ['input', 'net'],
  ['Input', 'net'],
  ['sum', 'net'],
  ['Sum', 'net'],
  ['act', 'a'],
  ['hidden', 'h'],
  ['Hidden', 'h'],
]);

/** What follows a letter or a word in one piece with it, as in neth1, Etotal, outo1 or b2. */
export const runTogether = /^(net|out|output|target|E|L|δ|delta)(total|tot|h|o|H|O)$/;
