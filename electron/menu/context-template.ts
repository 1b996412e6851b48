import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../language/messages.ts';

export type Pointed = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

/** What can be done where the right button was pressed: in a field all of it, on chosen text to copy; else nothing. */
export function contextTemplate(
  translate: Translate,
  { isEditable, selectionText, editFlags }: Pointed,
): MenuItemConstructorOptions[] {
  const copy = { label: translate('menu.copy'), role: 'copy', enabled: editFlags.canCopy } as const;
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { label: translate('menu.cut'), role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: translate('menu.paste'), role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { label: translate('menu.selectAll'), role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}
