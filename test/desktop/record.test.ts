import { desktop } from '../harness/desktop-shell.ts';
import { describeRecord } from '../harness/record-walk.ts';
import { saveUnasked } from '../harness/save-unasked.ts';

describeRecord(desktop, saveUnasked);
