import { browserShell } from '../harness/browser-shell.ts';
import { describeRecord } from '../harness/record-walk.ts';

describeRecord(browserShell(), async ({ page }, act) => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download.path();
});
