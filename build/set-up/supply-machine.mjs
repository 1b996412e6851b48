import { aptCommand, hasApt, installWithApt, knownPackages, mayUseApt, updateAptLists } from './apt.mjs';

/** @typedef {import('./machine-needs.mjs').MachineNeed} MachineNeed */

/**
 * Installs with apt what the machine lacks, where we may; otherwise says which command would.
 * @param {MachineNeed[]} needs
 * @returns {Promise<Map<MachineNeed, string>>} for each need that is still missing, a sentence with the remedy
 */
export async function supplyMachine(needs) {
  const missing = await missingOf(needs);
  if (missing.length === 0 || !mayUseApt()) return explain(missing);

  await updateAptLists();
  // One by one: apt installs none of several when it cannot have one, and what one brings along another may need.
  for (const need of missing) {
    if (!(await need.isMissing())) continue;
    console.log(`Installing ${need.name} with apt …`);
    await installWithApt(await packagesOf(need));
  }
  return explain(await missingOf(missing));
}

/** @param {MachineNeed[]} needs */
async function missingOf(needs) {
  const missing = await Promise.all(needs.map((need) => need.isMissing()));
  return needs.filter((_, index) => missing[index]);
}

/** @param {MachineNeed[]} missing */
async function explain(missing) {
  /** @type {Map<MachineNeed, string>} */
  const sentences = new Map();
  for (const need of missing) sentences.set(need, `${need.name} is missing: ${await remedyFor(need)}`);
  return sentences;
}

/**
 * What gives a missing need: the exact command where there is apt.
 * @param {MachineNeed} need
 */
export async function remedyFor(need) {
  return hasApt() ? aptCommand(await packagesOf(need)) : need.remedy;
}

/** @param {MachineNeed} need */
const packagesOf = (need) => knownPackages(need.packages);
