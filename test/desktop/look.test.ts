import { desktop } from '../harness/desktop-shell.ts';
import { describeLook } from '../harness/look.ts';

describeLook(desktop);
