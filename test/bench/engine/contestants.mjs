/**
 * Every engine that is measured, by the name it is printed under: its module, and the npm package it comes from. A module
 * gives `create(network, variant)`, which throws an Error with the reason where the engine cannot do a network, or else
 *   step(count)  runs so many steps: forward, backward, update over the whole batch;
 *   weight()     w5 of W1 as it stands.
 */
export const contestants = {
  'naive triple loop': { module: 'naive', precision: 'float64' },
  'this engine': { module: 'this-engine', precision: 'float64' },
  'this engine, TypeScript alone': { module: 'this-engine', variant: 'typescript', precision: 'float64' },
  'brain.js': { module: 'brain', precision: 'float32' },
  synaptic: { module: 'synaptic', precision: 'float64' },
  neataptic: { module: 'neataptic', precision: 'float64' },
  convnetjs: { module: 'convnet', precision: 'float64' },
  'ml-matrix': { module: 'ml-matrix', precision: 'float64' },
  'js-pytorch': { module: 'js-pytorch', precision: 'float64' },
  'tfjs, cpu': { module: 'tensorflow', variant: 'cpu', precision: 'float32' },
  'tfjs, wasm': { module: 'tensorflow', variant: 'wasm', precision: 'float32' },
  'jax-js, float32': { module: 'jax', variant: 'float32', precision: 'float32' },
  'jax-js, float64': { module: 'jax', variant: 'float64', precision: 'float64' },
};

/** Versions that were measured; none is a dependency of the project. */
export const packages = {
  'brain.js': '1.6.1',
  synaptic: '1.1.4',
  neataptic: '1.4.7',
  convnetjs: '0.3.0',
  'ml-matrix': '6.15.1',
  'js-pytorch': '0.7.2',
  '@tensorflow/tfjs': '4.22.0',
  '@tensorflow/tfjs-backend-wasm': '4.22.0',
  '@jax-js/jax': '0.1.25',
};
