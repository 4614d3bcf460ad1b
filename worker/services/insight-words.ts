/** Insights in the athlete's own language and units. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import { languageOf } from "../../engine/coach/language.ts";
import { namesIn } from "../../engine/coach/local-name.ts";
import type { Insight } from "../../engine/insight/findings/insight.ts";
import { sayInsight } from "../../engine/insight/findings/say-insight.ts";
import type { AthleteRow } from "../store/port.ts";
import { unitOf } from "./show-log.ts";

/** A rule that this version has no words for is told by its kind alone. */
export function insightWords(
  insight: Insight,
  { locale, ...athlete }: Pick<AthleteRow, "locale" | "units">,
  catalog: Catalog,
) {
  const language = languageOf(locale);
  const telling = { language, units: unitOf(athlete), nameOf: namesIn(catalog, language) };
  const said = sayInsight(insight, telling);
  return said ?? { title: insight.kind.replaceAll("_", " "), text: "" };
}
