/** Whether programs that we start can show a window: Linux says so by variables, other desktops always have one. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
