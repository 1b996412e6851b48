import { describeDays } from '../harness/days.ts';
import { desktop } from '../harness/desktop-shell.ts';

describeDays(desktop);
