import { desktop } from '../harness/desktop-shell.ts';
import { drillScreens } from '../harness/drill-screens.ts';
import { describeLook, windows } from '../harness/look.ts';
import { recordScreens } from '../harness/record-screens.ts';
import { recoveryScreens } from '../harness/recovery-screens.ts';

/** What a window shows that a browser does not: snapshots that its own process keeps, and what they bring back. */
const screens = [...drillScreens, ...recordScreens, ...recoveryScreens];

describeLook(desktop, { language: 'en', theme: 'dark' }, { screens, sizes: windows });
