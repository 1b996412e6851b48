import type { Attachment } from 'svelte/attachments';

/** What scrolls sideways can be reached by keyboard, so that its end can be read; what fits is no stop on the way. */
export const reachableWhenScrolling: Attachment<HTMLElement> = (node) => {
  const settle = (): void => {
    if (node.scrollWidth > node.clientWidth) node.tabIndex = 0;
    else node.removeAttribute('tabindex');
  };
  const observer = new ResizeObserver(settle);
  observer.observe(node);
  for (const child of node.children) observer.observe(child);
  return () => observer.disconnect();
};
