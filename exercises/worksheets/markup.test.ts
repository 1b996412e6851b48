import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, markup, together } from './markup.ts';

test('what is filled in stays text, and what is put together stays markup', () => {
  expect(markup`<p title="${'a"b'}">${'<b>'}${markup`<i>${1} & 2</i>`}${null}${false}</p>`.text).toBe(
    '<p title="a&quot;b">&lt;b&gt;<i>1 & 2</i></p>',
  );
  expect(together([markup`<br>`, '<br>', ['&']]).text).toBe('<br>&lt;br&gt;&amp;');
});

test('no text ends an attribute or opens a tag', () => {
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escaped(text))));
});
