/** What `npm test` tells the tests about this machine. */
export function requiredVariable(name: 'WORKBOOK_CHROMIUM' | 'WORKBOOK_DESKTOP' | 'WORKBOOK_SHIPPED'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; npm test sets it.`);
  return value;
}
