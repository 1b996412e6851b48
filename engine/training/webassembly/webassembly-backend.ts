import type { FlatLayer } from '../flat-layer.ts';
import type { Memory } from '../memory.ts';
import type { MatrixProduct } from '../products/matrix-product.ts';
import type { Backend } from '../products/products.ts';
import { TiledProducts } from '../products/tiled-products.ts';
import { matrixKernel, tileColumns } from './matrix-kernel.ts';

/** The part of WebAssembly's interface that is needed here; not every host of the engine has it. */
interface WebAssemblyHost {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly host: { readonly memory: object } },
  ) => { readonly exports: { readonly run: (factor: number, ...integers: number[]) => void } };
}

declare const WebAssembly: WebAssemblyHost | undefined;

const bytesOfNumber = 8;
const bytesOfPage = 65_536;

/** Compiled once for all networks: undefined before that, `missing` where it cannot be. */
let compiled: Backend | 'missing' | undefined;

/**
 * Tiled products in WebAssembly, some four times as fast as in TypeScript. Undefined where the host has no WebAssembly with
 * vectors, or a page's Content-Security-Policy does not allow it (`wasm-unsafe-eval`).
 */
export function webAssemblyBackend(): Backend | undefined {
  compiled ??= compile(typeof WebAssembly === 'undefined' ? undefined : WebAssembly);
  return compiled === 'missing' ? undefined : compiled;
}

function compile(host: WebAssemblyHost | undefined): Backend | 'missing' {
  if (!host) return 'missing';
  try {
    return backendOf(host, new host.Module(matrixKernel()));
  } catch {
    return 'missing';
  }
}

function backendOf(host: WebAssemblyHost, module: object): Backend {
  return {
    tile: { units: tileColumns, samples: tileColumns },
    fusesSteps: false,
    open: ({ layers, length }) => {
      const strips = length * bytesOfNumber;
      const bytes = strips + Math.max(...layers.map(stripsLength)) * bytesOfNumber;
      const memory = new host.Memory({ initial: Math.ceil(bytes / bytesOfPage) });
      const { run } = new host.Instance(module, { host: { memory } }).exports;
      const multiply = (_memory: Memory, product: MatrixProduct): void => {
        const { c, start, factor, x, y, rows, columns, terms } = product;
        run(
          factor,
          c.offset * bytesOfNumber,
          c.row * bytesOfNumber,
          start.offset * bytesOfNumber,
          start.row * bytesOfNumber,
          x.offset * bytesOfNumber,
          x.row * bytesOfNumber,
          x.column * bytesOfNumber,
          y.offset * bytesOfNumber,
          y.row * bytesOfNumber,
          rows,
          columns,
          terms,
          strips,
        );
      };
      return {
        memory: new Float64Array(memory.buffer, 0, length),
        productsOf: (layer) => new TiledProducts(layer, multiply),
      };
    },
  };
}

/** The largest Y that a layer's products take: its inputs, its deltas, or its inputs turned round. */
const stripsLength = ({ weightStride, unitRows, sampleStride }: FlatLayer): number =>
  Math.max(weightStride, unitRows) * sampleStride;
