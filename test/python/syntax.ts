/** What the parser makes of an expression. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly Expression[] }
  | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
  /** `of[:, index]` */
  | { readonly kind: 'column'; readonly of: Expression; readonly index: Expression }
  | {
      readonly kind: 'call';
      readonly of: Expression;
      readonly args: readonly Expression[];
      readonly named: Readonly<Record<string, Expression>>;
    }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Expression; readonly right: Expression };

/** One statement. */
export type Statement =
  | { readonly kind: 'import'; readonly module: string; readonly as: string }
  | {
      readonly kind: 'assign';
      readonly names: readonly string[];
      /** Whether the first name stands for all that the others leave. */
      readonly starred: boolean;
      readonly value: Expression;
    }
  | { readonly kind: 'expression'; readonly value: Expression }
  | { readonly kind: 'return'; readonly value: Expression }
  | { readonly kind: 'with'; readonly context: Expression; readonly body: readonly Statement[] }
  | {
      readonly kind: 'def';
      readonly name: string;
      readonly parameters: readonly string[];
      readonly body: readonly Statement[];
    };
