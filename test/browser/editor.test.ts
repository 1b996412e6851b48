import { browserShell } from '../harness/browser-shell.ts';
import { describeEditor } from '../harness/editor-walk.ts';

describeEditor(browserShell(), async ({ page }, act) => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download.path();
});
