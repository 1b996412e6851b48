import { browserShell } from '../harness/browser-shell.ts';
import { describeFormula } from '../harness/formula-walk.ts';

describeFormula(browserShell(), async ({ page }, act) => {
  const [downloaded] = await Promise.all([page.waitForEvent('download'), act()]);
  return downloaded.path();
});
