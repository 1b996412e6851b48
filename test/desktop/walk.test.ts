import { desktop } from '../harness/desktop-shell.ts';
import { describeWalk } from '../harness/walk.ts';

describeWalk(desktop);
