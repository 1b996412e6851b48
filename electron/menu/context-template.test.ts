import { expect, test } from 'vitest';
import { translator } from '../language/messages.ts';
import { contextTemplate } from './context-template.ts';

const editFlags = {
  canUndo: true,
  canRedo: false,
  canCut: false,
  canCopy: true,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
};
const enabledOf = (isEditable: boolean, selectionText: string) =>
  contextTemplate(translator('en'), { isEditable, selectionText, editFlags }).map(({ role, enabled }) => [
    role,
    enabled,
  ]);

test('a field can be copied from and pasted into, as far as it allows', () => {
  expect(enabledOf(true, '')).toEqual([
    ['cut', false],
    ['copy', true],
    ['paste', true],
    [undefined, undefined],
    ['selectAll', true],
  ]);
});

test('elsewhere there is a menu only where text is chosen', () => {
  expect(enabledOf(false, 'w₅')).toEqual([['copy', true]]);
  expect(enabledOf(false, ' \n')).toEqual([]);
});
