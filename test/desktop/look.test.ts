import { desktop } from '../harness/desktop-shell.ts';
import { describeLook, eachOnce } from '../harness/look.ts';

describeLook(desktop, eachOnce);
