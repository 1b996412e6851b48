import { desktop } from '../harness/desktop-shell.ts';
import { describeClass } from '../harness/class-walk.ts';
import { saveUnasked } from '../harness/save-unasked.ts';

describeClass(desktop, saveUnasked);
