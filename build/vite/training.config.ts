import { nodeEntry } from './node-entry.ts';

export default nodeEntry({
  entry: 'electron/training/training-process.ts',
  bundle: 'out/electron/training.cjs',
  format: 'cjs',
});
