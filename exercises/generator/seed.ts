import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';

const seedForm = /^[a-z0-9]{1,12}$/;

/** A seed as typed in or found in a link: up to twelve Latin letters and digits, capitals and blanks around it forgiven. */
export function readSeed(typed: string): Outcome<string> {
  const seed = typed.trim().toLowerCase();
  return seedForm.test(seed) ? success(seed) : failure({ code: 'seed-invalid', seed: typed });
}
