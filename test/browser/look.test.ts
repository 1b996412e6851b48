import { browserShell } from '../harness/browser-shell.ts';
import { describeLook } from '../harness/look.ts';

describeLook(browserShell());
