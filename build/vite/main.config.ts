import { nodeEntry } from './node-entry.ts';

export default nodeEntry({ entry: 'electron/main.ts', bundle: 'out/electron/main.cjs', format: 'cjs' });
