import { spawnSync } from 'node:child_process';
import { hasDisplay } from '../../../build/set-up/display.mjs';
import { installedTool } from '../../../build/set-up/npm.mjs';
import { projectFolder } from '../../../build/set-up/project.mjs';
import { packedPrograms } from '../packed-program.mjs';

/** npm run bench:kills: the packed workbook is killed fifty times, or as often as is said, right after a confirmed check. */
const [times = '50'] = process.argv.slice(2);
const killed = ['run', '--project', 'desktop', 'test/desktop/killed.test.ts'];
const { status } = spawnSync(process.execPath, [installedTool('vitest'), ...killed], {
  cwd: projectFolder,
  stdio: 'inherit',
  env: {
    ...process.env,
    WORKBOOK_DESKTOP: (await packedPrograms()).driven,
    WORKBOOK_KILLS: times,
    ...(hasDisplay() ? {} : { WORKBOOK_VIRTUAL_DISPLAYS: 'yes' }),
  },
});
process.exit(status ?? 1);
