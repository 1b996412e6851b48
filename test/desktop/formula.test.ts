import { desktop } from '../harness/desktop-shell.ts';
import { describeFormula } from '../harness/formula-walk.ts';
import { saveUnasked } from '../harness/save-unasked.ts';

describeFormula(desktop, saveUnasked);
