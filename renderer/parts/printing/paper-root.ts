import 'katex/dist/katex.min.css';
import type { Paper } from '../../../exercises/worksheets/paper.ts';

/** Looks that were read already; sheet and key share theirs. */
const looks = new Map<string, CSSStyleSheet>();

function lookOf(style: string): CSSStyleSheet {
  const known = looks.get(style);
  if (known) return known;
  const look = new CSSStyleSheet();
  look.replaceSync(style);
  looks.set(style, look);
  return look;
}

/**
 * Puts a paper into an element, apart from the page: nothing of the page's look reaches it, nor its own the page. What
 * stands on it was put together by the workbook itself, with everything that somebody wrote escaped.
 */
export function putPaper(host: HTMLElement, { body, style, language }: Paper): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [lookOf(style)];
  root.innerHTML = `<div class="paper" lang="${language}">${body}</div>`;
}
