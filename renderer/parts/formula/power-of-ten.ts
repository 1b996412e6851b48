const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 10⁻³, as it is written where a number of many zeros would not be read. */
export const powerOfTen = (exponent: number): string =>
  `10${String(exponent).replace(/./g, (sign) => (sign === '-' ? '⁻' : (digits[Number(sign)] ?? '')))}`;
