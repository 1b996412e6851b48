import { nodeEntry } from './node-entry.ts';

export default nodeEntry({ entry: 'electron/preload.ts', bundle: 'out/electron/preload.cjs', format: 'cjs' });
