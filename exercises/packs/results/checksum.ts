import type { Results } from './results-document.ts';

const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ polynomial : remainder >>> 1;
  return remainder;
});

/** CRC-32 (ISO 3309) over the code units of a text, the lower byte of each first; eight hexadecimal digits. */
export function crc32(text: string): string {
  let remainder = 0xffffffff;
  const add = (byte: number): void => {
    remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0);
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    add(unit & 0xff);
    add(unit >>> 8);
  }
  return (~remainder >>> 0).toString(16).padStart(8, '0');
}

/**
 * The checksum over pack, name, answers, times and verdicts. Whoever wants to cheat can work it out as well; it shows that a
 * file was cut off or changed without care.
 */
export const checksumOf = ({ pack, learner, tasks }: Omit<Results, 'checksum'>): string =>
  crc32(
    JSON.stringify([
      pack,
      learner,
      tasks.map(({ task, part, items, checks }) => [
        task,
        part,
        items.map(({ item, symbol }) => [item, symbol]),
        checks.map(({ at, answers }) => [
          at,
          answers.map(({ item, typed, verdict, mistake, hints, took }) => [item, typed, verdict, mistake, hints, took]),
        ]),
      ]),
    ]),
  );
