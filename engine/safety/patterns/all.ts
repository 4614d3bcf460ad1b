/** The patterns of the five languages. */
import type { Patterns } from "../match/sign.ts";
import { DE } from "./de/de.ts";
import { EN } from "./en/en.ts";
import { ES } from "./es/es.ts";
import { FR } from "./fr/fr.ts";
import { PT } from "./pt/pt.ts";

export const allPatterns: readonly Patterns[] = [EN, ES, DE, FR, PT];
