/**
 * @typedef {object} Place
 * @property {string} name as `build/lint/arrows.mjs` has it
 * @property {string} title
 * @property {string} holds
 */

/** The renderer's places, from what shows all the others down to what is shown by none. @type {readonly Place[]} */
export const wings = [
  { name: 'app', title: 'app.svelte, frame/', holds: 'the page as a whole, around the screen' },
  { name: 'screens', title: 'screens/', holds: 'what a learner looks at, a folder each' },
  { name: 'parts', title: 'parts/', holds: 'what several screens are made of' },
  { name: 'keeping', title: 'keeping/', holds: 'the record, its journal, its snapshots' },
  { name: 'shell', title: 'shell/', holds: 'engine client, language, routes, theme' },
];

/** The rooms below them. @type {readonly Place[]} */
export const rooms = [
  { name: 'electron', title: 'electron/', holds: 'the window and what stands behind it' },
  { name: 'build', title: 'build/', holds: 'starting, testing, packaging, serving' },
  { name: 'exercises', title: 'exercises/', holds: 'examples, drills, and the contract' },
  { name: 'engine', title: 'engine/', holds: 'networks, solutions, checking, training' },
];
