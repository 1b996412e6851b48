/**
 * Who may import whom. A place is a room, or a wing of the renderer; what is not named in its list is closed to it. Inside
 * a place everything may import everything, but for screens.
 * @type {Record<string, readonly string[]>}
 */
export const arrows = {
  engine: [],
  exercises: ['engine'],
  electron: ['engine', 'exercises', 'build'],
  app: ['screens', 'parts', 'keeping', 'shell', 'engine', 'exercises'],
  screens: ['parts', 'keeping', 'shell', 'engine', 'exercises'],
  parts: ['shell', 'engine', 'exercises'],
  keeping: ['shell', 'engine', 'exercises'],
  shell: ['engine', 'exercises'],
};

const wings = ['screens', 'parts', 'keeping', 'shell'];

/**
 * The place in which a file lies: its room, or of the renderer its wing; what lies in none of these belongs to the app
 * as a whole.
 * @param {string} path in the project
 */
export function placeOf(path) {
  const [room = '', wing = ''] = path.split('/');
  if (room !== 'renderer') return room;
  return wings.includes(wing) ? wing : 'app';
}

/** What one screen offers to others stands in this file of its folder. */
const offered = 'offered.ts';

/** @param {string} path below `renderer/screens` */
const screenOf = (path) => path.split('/')[2];

/**
 * Why one file may not import another; null where it may. Tests may import everything.
 * @param {string} importer path in the project
 * @param {string} target path in the project
 * @returns {string | null}
 */
export function objectionTo(importer, target) {
  const from = placeOf(importer);
  const to = placeOf(target);
  const allowed = arrows[from];
  if (!allowed || isForTests(importer)) return null;
  if (from !== to) return allowed.includes(to) ? null : `${from} may not import ${to}.`;
  const isOther = from === 'screens' && screenOf(importer) !== screenOf(target);
  if (!isOther || target.split('/').slice(3).join('/') === offered) return null;
  return `A screen imports another only through what that one offers in its ${offered}.`;
}

/** @param {string} path */
export const isForTests = (path) => /\.test\.(?:ts|mjs)$/.test(path) || path.startsWith('renderer/testing/');
