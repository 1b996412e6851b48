import { expect, test } from 'vitest';
import { undoKey } from './undo-key.ts';

const control = { ctrlKey: true, key: 'z', code: 'KeyZ' };

test.each<[string, KeyboardEventInit, 'undo' | 'redo' | undefined]>([
  ['Ctrl+Z', control, 'undo'],
  ['Ctrl+Shift+Z', { ...control, key: 'Z', shiftKey: true }, 'redo'],
  ['Ctrl+Y', { ...control, key: 'y', code: 'KeyY' }, 'redo'],
  ['Cmd+Z', { ...control, ctrlKey: false, metaKey: true }, 'undo'],
  ['the same key where it gives a Korean letter', { ...control, key: 'ㅋ' }, 'undo'],
  ['Ctrl+Z where another key than that of QWERTY gives the Z', { ...control, code: 'KeyY' }, 'undo'],
  ['Ctrl+Z while Korean is being composed', { ...control, isComposing: true }, undefined],
  [
    'Ctrl+Z while Korean is being composed, by the key’s place',
    { ...control, key: 'Process', isComposing: true },
    undefined,
  ],
  ['Z alone', { ...control, ctrlKey: false }, undefined],
  ['AltGr+Z', { ...control, altKey: true }, undefined],
  ['Ctrl+Shift+Y', { ...control, key: 'Y', code: 'KeyY', shiftKey: true }, undefined],
  ['Ctrl+X', { ...control, key: 'x', code: 'KeyX' }, undefined],
])('%s', (_, pressed, wanted) => {
  expect(undoKey(new KeyboardEvent('keydown', pressed))).toBe(wanted);
});
