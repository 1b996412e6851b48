import type { Attachment } from 'svelte/attachments';

/** What scrolls up and down can be reached by keyboard; what fits is no stop on the way. */
export const reachableWhenLong: Attachment<HTMLElement> = (node) => {
  const settle = (): void => {
    if (node.scrollHeight > node.clientHeight) node.tabIndex = 0;
    else node.removeAttribute('tabindex');
  };
  const observer = new ResizeObserver(settle);
  observer.observe(node);
  for (const child of node.children) observer.observe(child);
  return () => observer.disconnect();
};
