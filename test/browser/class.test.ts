import { browserShell } from '../harness/browser-shell.ts';
import { describeClass } from '../harness/class-walk.ts';

describeClass(browserShell(), async ({ page }, act) => {
  const [downloaded] = await Promise.all([page.waitForEvent('download'), act()]);
  return downloaded.path();
});
