import type { Attachment } from 'svelte/attachments';

/** Marks with the class `stacked` what would not have room side by side. */
export const stackedWhenTight: Attachment<HTMLElement> = (node) => {
  const settle = (): void => {
    node.classList.remove('stacked');
    const isTight = [node, ...node.children].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    node.classList.toggle('stacked', isTight);
  };
  // Within the observer's own turn a change of height would be a loop.
  const observer = new ResizeObserver(() => requestAnimationFrame(settle));
  observer.observe(node);
  for (const rule of node.querySelectorAll('.rule > *')) observer.observe(rule);
  return () => observer.disconnect();
};
