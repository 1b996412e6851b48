import { nodeEntry } from './node-entry.ts';

export default nodeEntry({
  entry: 'electron/command-line/backprop.ts',
  bundle: 'out/command-line/backprop.mjs',
  format: 'es',
});
