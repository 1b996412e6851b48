import { all, one, readXml, type ReadElement } from './read-xml.ts';

/** What a number that is typed into a field comes to. */
export interface Mark {
  /** From 0 to 1. */
  readonly fraction: number;
  readonly feedback: string;
}

export interface MoodleQuestion {
  readonly type: string;
  readonly name: string;
  /** HTML. */
  readonly text: string;
  /** Name and content of what comes with the text. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly points: number;
  /** One for each field, in the order of the text. */
  readonly fields: readonly ((typed: number) => Mark)[];
}

interface Answer extends Mark {
  readonly value: number;
  readonly tolerance: number;
}

/** Questions as Moodle reads and marks them, after `question/format/xml/format.php` and `question/type/numerical/question.php`. */
export const readMoodle = (xml: string): readonly MoodleQuestion[] =>
  one(readXml(xml), 'quiz').children.map((question) => {
    const { type = '' } = question.attributes;
    const texts = question.children.filter(({ name }) => name === 'questiontext').flatMap((text) => text.children);
    const text = texts.find(({ name }) => name === 'text')?.text ?? '';
    const cloze = type === 'cloze' ? readCloze(text) : [];
    const numerical = type === 'numerical' ? [all(question, 'answer').map(readAnswer)] : [];
    return {
      type,
      name: question.children.find(({ name }) => name === 'name')?.text ?? question.text,
      text,
      files: texts
        .filter(({ name }) => name === 'file')
        .map((file) => ({ name: file.attributes.name ?? '', content: fromBase64(file.text) })),
      points:
        type === 'cloze'
          ? cloze.reduce((sum, { weight }) => sum + weight, 0)
          : Number(question.children.find(({ name }) => name === 'defaultgrade')?.text),
      fields: [...numerical, ...cloze.map(({ answers }) => answers)].map((answers) => (typed) => mark(answers, typed)),
    };
  });

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

const readAnswer = (answer: ReadElement): Answer => ({
  value: Number(answer.children.find(({ name }) => name === 'text')?.text),
  tolerance: Number(one(answer, 'tolerance').text),
  fraction: Number(answer.attributes.fraction) / 100,
  feedback: one(answer, 'feedback').text,
});

/** The first answer that holds; Moodle allows for as much as its own arithmetic may be off by. */
function mark(answers: readonly Answer[], typed: number): Mark {
  const found = answers.find(
    ({ value, tolerance }) => Math.abs(typed - value) <= tolerance + 1e-14 * Math.max(1, Math.abs(value)),
  );
  return found ? { fraction: found.fraction, feedback: found.feedback } : { fraction: 0, feedback: '' };
}

const number = String.raw`-?(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+)(?:[eE][-+]?[0-9]+)?`;
const alternative = String.raw`(?:=|%-?[0-9]+(?:[.,][0-9]*)?%)?.+?(?<!\\|&|&amp;)(?=[~#}]|$)(?:#.*?(?<!\\)(?=[~}]|$))?`;
const field = new RegExp(String.raw`\{([0-9]*):(?:NUMERICAL|NM):(${alternative}(?:~${alternative})*)\}`, 'gs');

/** Fields by the patterns of `question/type/multianswer/questiontype.php`. */
function readCloze(text: string): { readonly weight: number; readonly answers: readonly Answer[] }[] {
  return [...text.matchAll(field)].map(([, weight = '', alternatives = '']) => ({
    weight: weight === '' ? 1 : Number(weight),
    answers: [...alternatives.matchAll(new RegExp(`~?(${alternative})`, 'gs'))].map(([, written = '']) => {
      const [, sign = '', percent = '0', value, tolerance = '0', feedback = ''] =
        new RegExp(`^(=|%(-?[0-9.]+)%)?(${number})(?::(${number}))?(?:#(.*))?$`, 's').exec(written) ?? [];
      if (value === undefined) throw new Error(`no number in ${written}`);
      return {
        value: Number(value),
        tolerance: Number(tolerance),
        fraction: sign === '=' ? 1 : Number(percent) / 100,
        feedback: decoded(feedback),
      };
    }),
  }));
}

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** References of HTML resolved once, as `html_entity_decode` does. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
    if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return references[name ?? ''] ?? whole;
  });
