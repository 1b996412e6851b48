import { browserShell } from '../harness/browser-shell.ts';
import { describeLook, everyLook } from '../harness/look.ts';

describeLook(browserShell(), everyLook);
