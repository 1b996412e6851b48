import { applicationVersion } from '../set-up/project.mjs';

/** Where a server of the workbook says that it is one. */
export const identityPath = '/workbook.json';

const application = 'backprop-workbook';

/** What the server says of itself. */
export const identity = () => ({ application, version: applicationVersion() });

/**
 * Whether the answer of an unknown server is one of the workbook.
 * @param {unknown} answer
 */
export const isIdentity = (answer) =>
  typeof answer === 'object' && answer !== null && 'application' in answer && answer.application === application;
