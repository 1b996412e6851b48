/** What the bundler makes of a file that is named so. */
declare module '*.woff2?inline' {
  const address: string;
  export default address;
}

declare module '*.css?raw' {
  const text: string;
  export default text;
}
