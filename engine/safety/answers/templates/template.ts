/** The form of a safety answer before it has a language: its sentences, in order. */
import type { ResourceKind } from "../../directory.ts";
import type { Concern, TOPICS } from "../../levels.ts";
import type { MustCode } from "../must-codes.ts";
import type { Phrase } from "../phrases.ts";

export type Template = {
  title: Phrase;
  phrases: readonly Phrase[];
  resources: readonly ResourceKind[];
  /** What is left out on purpose, besides what the sentences bring themselves. */
  keeps: readonly MustCode[];
  /** Whether talk of training may follow. */
  trains: boolean;
  /** What is said of it where something graver leads. */
  beside: readonly Phrase[];
};

export type TopicOf<Level extends Concern> = (typeof TOPICS)[Level][number];
export type ByTopic<Level extends Concern, Value> = Record<TopicOf<Level>, Value>;
