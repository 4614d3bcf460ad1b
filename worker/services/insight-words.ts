/** Insights in the athlete's own language and units. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import { languageOf } from "../../engine/coach/language.ts";
import { localName } from "../../engine/coach/local-name.ts";
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
  const nameOf = (id: string) => {
    const exercise = catalog.byId.get(id);
    return exercise ? localName(exercise, language) : id;
  };
  const said = sayInsight(insight, { language, units: unitOf(athlete), nameOf });
  return said ?? { title: insight.kind.replaceAll("_", " "), text: "" };
}
