/**
 * Korean particles have one form after a consonant and another after a vowel. A catalogue writes both, as `[은/는]`, where
 * what stands before is filled in, and the form is chosen by how that is read aloud.
 */

/** What a word ends in when it is read; `l` is a consonant to most particles, but not to 로. */
type Ending = 'vowel' | 'l' | 'consonant';

/** Around a particle while its message is filled in; in nothing that anybody types. */
const [opening, closing] = ['\uE000', '\uE001'];

/** A message whose particles can be told from brackets that are filled in. */
export const markParticles = (message: string): string =>
  message.replace(/\[([가-힣]+)\/([가-힣]+)\]/g, `${opening}$1/$2${closing}`);

/** A marked and filled message with each particle in its form; in both, where nobody knows how what stands before is read. */
export function fitParticles(filled: string): string {
  if (!filled.includes(opening)) return filled;
  let text = '';
  for (const piece of filled.split(/(\uE000[가-힣]+\/[가-힣]+\uE001)/)) {
    const [, after, afterVowel] = /^\uE000([가-힣]+)\/([가-힣]+)\uE001$/.exec(piece) ?? [];
    text += after === undefined || afterVowel === undefined ? piece : formAfter(text, after, afterVowel);
  }
  return text;
}

function formAfter(text: string, after: string, afterVowel: string): string {
  const ending = endingOf(text);
  if (!ending) return `${after}(${afterVowel})`;
  const isVowel = ending === 'vowel' || (ending === 'l' && afterVowel === '로');
  return isVowel ? afterVowel : after;
}

/** Not read: quotation marks, blanks, and the stops of a sentence. */
const marks = /[\s\p{Pi}\p{Pf}\p{Cf}"'`.,;:!?…·]+$/u;
/** Explains the Korean word before it and is passed over, as in 한국(韓國)은. */
const aside = /(?<=[가-힣])\s*\([^()]*\)$/;
/** Brackets too, where what stands in them is read. */
const unread = /[\s\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Cf}"'`.,;:!?…·]+$/u;

/** How a text ends when it is read; undefined where that is not known. */
function endingOf(text: string): Ending | undefined {
  const bare = text.normalize('NFC').replace(marks, '').replace(aside, '').replace(unread, '');
  if (powers.test(bare)) return 'consonant';
  const sign = signs.get(bare.slice(-1));
  if (sign) return sign;
  const plain = fractions.get(bare.slice(-1)) ?? bare.normalize('NFKC');
  const last = Array.from(plain).at(-1) ?? '';
  if (/[가-힣]/.test(last)) return ofFinal((last.charCodeAt(0) - firstSyllable) % finals);
  if (/\d/.test(last)) return ofNumber(/[\d.,]+$/.exec(plain)?.[0] ?? last);
  const word = /\p{Script=Latin}+$/u.exec(plain)?.[0];
  return word === undefined ? signs.get(last.toLowerCase()) : ofWord(word);
}

const firstSyllable = 0xac00;
const finals = 28;
const finalL = 8;
const ofFinal = (final: number): Ending => (final === 0 ? 'vowel' : final === finalL ? 'l' : 'consonant');

/** 제곱, 세제곱. */
const powers = /[²³]$/;
/** Read from below: what is above the line comes last. */
const fractions: ReadonlyMap<string, string> = new Map([
  ['½', '1'],
  ['⅓', '1'],
  ['¼', '1'],
  ['¾', '3'],
  ['⅔', '2'],
]);

/** 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const digits: readonly Ending[] = [
  'consonant',
  'l',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'l',
  'l',
  'vowel',
];

/** 1000 ends in 천 and 0.10 in 영; only 조, with twelve to fifteen noughts, and 해 end in a vowel. */
function ofNumber(number: string): Ending {
  const noughts = /0*$/.exec(number.replaceAll(',', ''))?.[0].length ?? 0;
  const isWhole = !number.includes('.');
  if (isWhole && noughts >= 12 && Math.floor(noughts / 4) % 2 === 1) return 'vowel';
  return digits[Number(number.at(-1))] ?? 'consonant';
}

/** Read letter by letter where it has no vowel or is written in capitals: 엘, 엠, 엔, 알. */
function ofWord(word: string): Ending {
  const isSpelled = word.length === 1 || word === word.toUpperCase() || !/[aeiouy]/i.test(word);
  const letters = word.toLowerCase();
  if (isSpelled) return /[lr]$/.test(letters) ? 'l' : /[mn]$/.test(letters) ? 'consonant' : 'vowel';
  if (/le?$/.test(letters)) return 'l';
  if (/(?:[mn]e?|ng|ck|(?<![aeiou])[aeiou][bckpt])$/.test(letters)) return 'consonant';
  return 'vowel';
}

/** Letters of formulas and signs, by their usual names: 엡실론, 프라임, 샵, 물결, 밑줄, 원; the others end in a vowel. */
const signs: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ...Array.from('αβγδζηθικλμνξπρςστφχψω∂∇∞%+-−–*×÷/&@$€°√∑ㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣ', (sign) => [sign, 'vowel'] as const),
  ...Array.from('ευο′#₩ㄱㄴㄷㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ', (sign) => [sign, 'consonant'] as const),
  ...Array.from('~_=ㄹ', (sign) => [sign, 'l'] as const),
]);
