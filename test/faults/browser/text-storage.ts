/** localStorage and sessionStorage: keys are properties of its own, as those of the real ones seem to be. */
export class TextStorage {
  [key: string]: unknown;

  getItem(key: string): string | null {
    const found = Object.hasOwn(this, key) ? this[key] : undefined;
    return typeof found === 'string' ? found : null;
  }

  setItem(key: string, value: string): void {
    this[key] = value;
  }

  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }

  clear(): void {
    for (const key of Object.keys(this)) this.removeItem(key);
  }
}
