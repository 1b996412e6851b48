import { browserShell } from '../harness/browser-shell.ts';
import { describeLook, phone, windows } from '../harness/look.ts';
import { screens } from '../harness/screens.ts';

describeLook(browserShell(), { language: 'ko', theme: 'dark' }, { screens, sizes: [phone, ...windows] });
