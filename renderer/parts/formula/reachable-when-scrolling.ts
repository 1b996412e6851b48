import type { Attachment } from 'svelte/attachments';

/** So few pixels are no more to be read: what is set in a formula reaches out a little. */
const tolerance = 4;

/**
 * What scrolls sideways can be reached by keyboard, so that its end can be read, and fades out where there is more of it;
 * what fits is no stop on the way.
 */
export const reachableWhenScrolling: Attachment<HTMLElement> = (node) => {
  const settle = (): void => {
    const hidden = node.scrollWidth - node.clientWidth;
    if (hidden > 0) node.tabIndex = 0;
    else node.removeAttribute('tabindex');
    const more = [
      ...(node.scrollLeft > tolerance ? ['before'] : []),
      ...(hidden - node.scrollLeft > tolerance ? ['after'] : []),
    ];
    if (more.length > 0) node.dataset.more = more.join(' ');
    else delete node.dataset.more;
  };
  const observer = new ResizeObserver(settle);
  observer.observe(node);
  for (const child of node.children) observer.observe(child);
  node.addEventListener('scroll', settle, { passive: true });
  // What stands in a line has no box of its own to be observed, and grows when its typeface comes.
  document.fonts.addEventListener('loadingdone', settle);
  return () => {
    observer.disconnect();
    node.removeEventListener('scroll', settle);
    document.fonts.removeEventListener('loadingdone', settle);
  };
};
