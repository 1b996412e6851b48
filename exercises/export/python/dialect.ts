/** What NumPy and PyTorch write differently around an array of numbers. */
export interface Dialect {
  readonly array: (literal: string) => string;
  /** The same for what is learnt. */
  readonly parameter: (literal: string) => string;
}

export const numpyDialect: Dialect = {
  array: (literal) => `np.array(${literal})`,
  parameter: (literal) => `np.array(${literal})`,
};

export const torchDialect: Dialect = {
  array: (literal) => `torch.tensor(${literal})`,
  parameter: (literal) => `torch.tensor(${literal}, requires_grad=True)`,
};
