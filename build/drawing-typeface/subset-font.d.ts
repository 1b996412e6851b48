declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    readonly keepFeatures?: readonly string[];
  }
  /** The part of a font that these characters need. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
