import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitParticles, markParticles } from './korean-particles.ts';

const after = (text: string, pair: string): string =>
  fitParticles(markParticles(`{}[${pair}]`).replace('{}', () => text));

describe('a Korean particle', () => {
  // Each as it is read aloud, in brackets.
  it.each([
    ['학생', '이에요'],
    ['학교', '예요'],
    ['서울', '이에요'],
    ['학생'.normalize('NFD'), '이에요'],
    ['ㄱ', '이에요'],
    // 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구
    ['0', '이에요'],
    ['1', '이에요'],
    ['2', '예요'],
    ['3', '이에요'],
    ['4', '예요'],
    ['5', '예요'],
    ['6', '이에요'],
    ['7', '이에요'],
    ['8', '이에요'],
    ['9', '예요'],
    // 이십, 백, 천, 만, 억, 조, 십조, 경, 해
    ['20', '이에요'],
    ['100', '이에요'],
    ['1,000', '이에요'],
    ['10000', '이에요'],
    ['100000000', '이에요'],
    ['1000000000000', '예요'],
    ['10000000000000', '예요'],
    ['10000000000000000', '이에요'],
    ['100000000000000000000', '예요'],
    // 영 점 일 영: after the point, digit by digit.
    ['0.10', '이에요'],
    ['0.0000000000000', '이에요'],
    ['0.25', '예요'],
    ['２', '예요'],
    ['w₂', '예요'],
    ['w₂⁺', '예요'],
    // 제곱, 이분의 일, 사분의 삼
    ['x²', '이에요'],
    ['½', '이에요'],
    ['¾', '이에요'],
    // 엘, 엠, 알, 에이, 시, 엑스
    ['L', '이에요'],
    ['GPM', '이에요'],
    ['R', '이에요'],
    ['a', '예요'],
    ['abc', '예요'],
    ['k3x', '예요'],
    // 모델, 샘플, 네임, 넷, 시그모이드, 소프트맥스, 레이어, 테스트
    ['model', '이에요'],
    ['sample', '이에요'],
    ['name', '이에요'],
    ['net', '이에요'],
    ['sigmoid', '예요'],
    ['softmax', '예요'],
    ['layer', '예요'],
    ['test', '예요'],
    // 델타, 엡실론, 퍼센트, 플러스, 샵, 밑줄
    ['δ', '예요'],
    ['𝛿', '예요'],
    ['ε', '이에요'],
    ['80%', '예요'],
    ['x+', '예요'],
    ['a#', '이에요'],
    ['a_', '이에요'],
    // Marks around it are not read, nor what explains a Korean word; what is in the brackets of a formula is.
    ['‘학생’', '이에요'],
    ['“학교”', '예요'],
    ['"학생" ', '이에요'],
    ['학생.', '이에요'],
    ['(학생)', '이에요'],
    ['학교(1)', '예요'],
    ['‘학교(1)’', '예요'],
    ['f(x)', '예요'],
    ['f(m)', '이에요'],
  ])('after %s is %s', (text, particle) => {
    expect(after(text, '이에요/예요')).toBe(`${text}${particle}`);
  });

  it.each([
    ['서울', '로'],
    ['7', '로'],
    ['3', '으로'],
    ['부산', '으로'],
    ['w₂', '로'],
  ])('of direction after %s is %s', (text, particle) => {
    expect(after(text, '으로/로')).toBe(`${text}${particle}`);
  });

  it.each([
    ['은/는', '값은 나는'],
    ['이/가', '값이 나가'],
    ['을/를', '값을 나를'],
    ['과/와', '값과 나와'],
  ])('%s has a form for each', (pair, both) => {
    expect(fitParticles(markParticles(`값[${pair}] 나[${pair}]`))).toBe(both);
  });

  it.each(['', '!', '漢', '🙂', 'Ж', '{}'])(
    'after %j, of which nobody knows how it is read, has both forms',
    (text) => {
      expect(after(text, '은/는')).toBe(`${text}은(는)`);
    },
  );

  it('follows whatever is filled in, and leaves that as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const said = after(typed, '은/는');
        expect([`${typed}은`, `${typed}는`, `${typed}은(는)`]).toContain(said);
        expect(after(`${typed}[은/는]학생`, '은/는')).toBe(`${typed}[은/는]학생은`);
      }),
    );
  });
});
