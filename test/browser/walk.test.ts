import { browserShell } from '../harness/browser-shell.ts';
import { describeWalk } from '../harness/walk.ts';

describeWalk(browserShell());
