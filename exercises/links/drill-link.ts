/** Where the workbook is in a browser on one's own machine, unless it was started otherwise. */
export const usualAddress = 'http://127.0.0.1:47100/';

/**
 * The link of a drill, by its id, as the page's own addresses have it.
 * @param base the address of a workbook, such as a course has on its own pages
 */
export function drillLink(drill: string, base: string = usualAddress): string {
  const place = drill.startsWith('mistakes/') ? 'mistake' : 'drill';
  return `${base}#/${place}/${drill.split('/').map(encodeURIComponent).join('/')}`;
}
