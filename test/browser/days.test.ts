import { browserShell } from '../harness/browser-shell.ts';
import { describeDays } from '../harness/days.ts';

describeDays(browserShell());
