/** A turn that is under way. */
import type { Ctx } from "../ctx.ts";
import type { Draft } from "./draft.ts";
import type { Opened } from "./opened.ts";
import type { Teller } from "./teller.ts";

export type Running = { ctx: Ctx; opened: Opened; draft: Draft; teller: Teller };
