/** Less than this of something, in pixels, is not seen to have opened. */
const leastSeen = 96;

/**
 * Where something opened below what the window shows, the window goes there, and the keyboard with it; elsewhere both stay
 * where they are.
 */
export function bringIntoView(opened: HTMLElement): void {
  const { top } = opened.getBoundingClientRect();
  if (top <= window.innerHeight - leastSeen) return;
  opened.focus({ preventScroll: true });
  opened.scrollIntoView({ block: 'start' });
}
