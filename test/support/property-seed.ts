/** What properties are tried on: the same each time, so that a change fails only by its own fault. */
import fc from "fast-check";
import { inject } from "vitest";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject("propertySeed") });
