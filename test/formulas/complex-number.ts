/**
 * Numbers for the complex step: with x + ih in place of x, and h so small that its square is nothing, the imaginary part
 * of f is h f′(x), to the last digit and without a difference. Gates look at the real part.
 */
export class ComplexNumber {
  constructor(
    readonly real: number,
    readonly imaginary = 0,
  ) {}

  plus(other: ComplexNumber): ComplexNumber {
    return new ComplexNumber(this.real + other.real, this.imaginary + other.imaginary);
  }

  minus(other: ComplexNumber): ComplexNumber {
    return new ComplexNumber(this.real - other.real, this.imaginary - other.imaginary);
  }

  times(other: ComplexNumber): ComplexNumber {
    return new ComplexNumber(
      this.real * other.real - this.imaginary * other.imaginary,
      this.real * other.imaginary + this.imaginary * other.real,
    );
  }

  over(other: ComplexNumber): ComplexNumber {
    const size = other.real ** 2 + other.imaginary ** 2;
    const { real, imaginary } = this.times(new ComplexNumber(other.real, -other.imaginary));
    return new ComplexNumber(real / size, imaginary / size);
  }

  exp(): ComplexNumber {
    const size = Math.exp(this.real);
    return new ComplexNumber(size * Math.cos(this.imaginary), size * Math.sin(this.imaginary));
  }

  ln(): ComplexNumber {
    return new ComplexNumber(Math.log(Math.hypot(this.real, this.imaginary)), Math.atan2(this.imaginary, this.real));
  }

  /** Of a number with a real part above 0. */
  sqrt(): ComplexNumber {
    const { real, imaginary } = this.ln();
    return new ComplexNumber(real / 2, imaginary / 2).exp();
  }

  sigmoid(): ComplexNumber {
    const one = new ComplexNumber(1);
    return one.over(one.plus(new ComplexNumber(-this.real, -this.imaginary).exp()));
  }

  tanh(): ComplexNumber {
    const twice = new ComplexNumber(2 * this.real, 2 * this.imaginary).exp();
    const one = new ComplexNumber(1);
    return twice.minus(one).over(twice.plus(one));
  }

  relu(): ComplexNumber {
    return this.real > 0 ? this : new ComplexNumber(0);
  }

  greater(other: ComplexNumber): ComplexNumber {
    return other.real > this.real ? other : this;
  }
}

export const total = (terms: readonly ComplexNumber[]): ComplexNumber =>
  terms.reduce((sum, term) => sum.plus(term), new ComplexNumber(0));

export const half = (number: ComplexNumber): ComplexNumber => number.times(new ComplexNumber(0.5));

const step = 1e-30;

/** The value of a function of named numbers, and its derivative by each of them. */
export function byComplexStep(
  given: Readonly<Record<string, number>>,
  work: (at: (name: string) => ComplexNumber) => ComplexNumber,
): { readonly value: number; readonly gradients: Readonly<Record<string, number>> } {
  const withStep = (stepped: string | undefined): ComplexNumber =>
    work((name) => {
      const value = given[name];
      if (value === undefined) throw new RangeError(`nothing given as ${name}`);
      return new ComplexNumber(value, name === stepped ? step : 0);
    });
  return {
    value: withStep(undefined).real,
    gradients: Object.fromEntries(Object.keys(given).map((name) => [name, withStep(name).imaginary / step])),
  };
}
