import type { Element } from 'xast';

/** What a pack asks for in numbers, before it is written for any platform. */
export interface QuestionSet {
  readonly title: string;
  readonly introduction: string;
  readonly language: 'en' | 'ko';
  readonly questions: readonly Question[];
}

/** One drill of a pack. */
export interface Question {
  /** Such as `task-2`, or `task-2-3` where the task has more drills than one: a name in XML, and of a file. */
  readonly id: string;
  readonly title: string;
  /** 0 or more. */
  readonly points: number;
  /** Whether nothing is said of an answer before the end. */
  readonly isExam: boolean;
  readonly retries: boolean;
  /** Paragraphs and tables of HTML; where a number is to be written stands `fieldElement`. None of them is empty. */
  readonly body: readonly Element[];
  readonly picture: Picture | undefined;
  /** One at least, in the order of the body. */
  readonly fields: readonly Field[];
}

/** The diagram as a drawing that stands for itself. */
export interface Picture {
  /** Of the file, such as `task-2.svg`. */
  readonly name: string;
  readonly alternative: string;
  /** In pixels. */
  readonly width: number;
  readonly svg: string;
}

/** A number that is asked for. All numbers are plain decimals with a point: no exponent, no other minus than `-`. */
export interface Field {
  /** Such as `F1`, its own in the question. */
  readonly name: string;
  /** What is asked for, in plain text. */
  readonly symbol: string;
  /** Rounded as asked. */
  readonly value: string;
  /** How many decimals that has. */
  readonly decimals: number;
  readonly accepted: Range;
  /** What people do most first; where their ranges meet, and where one meets what is accepted, the former goes before. */
  readonly mistakes: readonly FieldMistake[];
}

/** Both ends belong to it. */
export interface Range {
  readonly low: string;
  readonly high: string;
}

/** A number that known mistakes lead to. */
export interface FieldMistake {
  /** Rounded as asked. */
  readonly value: string;
  /** Whatever is rounded to that. */
  readonly range: Range;
  /** What happened, or may have happened, in a sentence each. */
  readonly sentences: readonly string[];
}

/** What a known mistake is worth, of the points of its field: the way was known, and one step of it was wrong. */
export const creditForMistake = 0.5;

/** Stands in a body for the field of its `name`. */
export const fieldElement = 'field';
