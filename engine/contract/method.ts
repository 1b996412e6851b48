import * as v from 'valibot';
import { documentErrorOf, shorten } from '../network/document-error.ts';
import { failure, success, unexpected, type Outcome } from './outcome.ts';

/** One method of the contract: what it takes, and how it answers whatever was sent across a process. */
export interface Method<Input, Output> {
  readonly input: v.GenericSchema<unknown, Input>;
  readonly answer: (sent: unknown) => Outcome<Output>;
}

/** A method whose input is checked before `run` sees it. */
export function method<Input, Output>(
  input: v.GenericSchema<unknown, Input>,
  run: (input: Input) => Outcome<Output>,
): Method<Input, Output> {
  const answer = (sent: unknown): Outcome<Output> => {
    const read = readInput(input, sent);
    return read.ok ? run(read.value) : read;
  };
  return { input, answer };
}

/** What was sent, as the schema describes it; else the first place where it is something else. */
export function readInput<Input>(schema: v.GenericSchema<unknown, Input>, sent: unknown): Outcome<Input> {
  const checked = v.safeParse(schema, sent, { abortEarly: true });
  return checked.success ? success(checked.output) : failure(documentErrorOf(checked.issues[0]));
}

/** A map of method names to methods; preload, handler, worker and tests are all typed by one such map. */
export type MethodMap = Readonly<Record<string, Method<unknown, unknown>>>;
export type InputOf<M> = M extends Method<infer Input, unknown> ? Input : never;
export type OutputOf<M> = M extends Method<unknown, infer Output> ? Output : never;

/** The one way to call across: the same type in the page, in the preload, in the worker. */
export interface Bridge<Methods> {
  call<Name extends keyof Methods & string>(
    name: Name,
    input: InputOf<Methods[Name]>,
  ): Promise<Outcome<OutputOf<Methods[Name]>>>;
}

/** Answers one call from outside. Whatever comes in, what goes out is an outcome; never an exception. */
export function answerCall(methods: MethodMap, name: unknown, input: unknown): Outcome<unknown> {
  const found = typeof name === 'string' && Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!found) return failure({ code: 'unknown-method', method: shorten(name) });
  try {
    return found.answer(input);
  } catch (thrown) {
    return unexpected(thrown);
  }
}
