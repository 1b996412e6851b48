import { browserShell } from '../harness/browser-shell.ts';
import { describeLook, phone, windows } from '../harness/look.ts';
import { screens } from '../harness/screens.ts';

describeLook(browserShell(), { language: 'en', theme: 'dark' }, { screens, sizes: [phone, ...windows] });
