/** English signs of an eating disorder: binges, the own body, medicines, denial, relapse and others at risk. */
import { signs } from "../../match/sign.ts";

export const EATING_DISORDER_SELF = signs("eating_disorder", [
  {
    topic: "binge",
    when: [
      "BINGE ~~10 MAKE_UP_FOR|FOOD_SHAME|FOOD_HIDING",
      "ate|eat|eating|eaten ~4 until|till ~5 hurt|hurts|pain|move|sick|breathe|burst|cried|numb|shaking & FOOD_SHAME|FOOD_HIDING|again|every|alone|third|nights|week|hate",
      "can|could not ~1 stop eating|stuffing|bingeing|binging & disgusted|disgusting|ashamed|hate|cry|cried|sick|hurts|hide|secret|every_night|nights|again|until|till",
      "whole|entire|two|jar|tub|loaf|packs|family_size ~8 FOOD ~~12 cried|crying|ashamed|disgusting|hate_myself|secret|hide|hid|most_nights|every_night|again",
      "starve|starving|starvng|restrict|fast|eat_nothing ~5 then|and ~4 binge|stuff|stuffing|stuffng|eat_everything|gorge",
      "eat|eating|ate ~4 in_secret|secretly|in_the_car|at_night|in_bed|hidden|alone & ashamed|shame|can_not_stop|disgusting|cry|cried|hate|every_night|nobody_knows|husband|wrappers",
    ],
    unless: ["STUDY", "TREAT"],
    cleared: "drop",
  },
  {
    topic: "body_dysmorphia",
    when: [
      "mirror|reflection ~4 see|sees|saw|find|only|all ~5 fat|disgusting|pig|ugly|whale|monster|gross|revolting|blob|cow|stick|deformed",
      "see|saw|look|looking ~4 mirror|reflection ~6 fat|disgusting|pig|ugly|whale|monster|gross|revolting|blob|deformed|hate",
      "not|can_not|never|wont|refuse ~3 go|be|leave|take|wear|swim|date ~4 beach|pool|out|house|shirt|photos|t_shirt|shorts|mirror|outside ~6 because|until|with|looking|like ~5 arms|legs|body|pathetic|tiny|small|fat|chest|calves|stomach|this",
      "look|looks|check|checking|see|stare ~3 them|it|myself|arms|body|stomach|abs ~3 every|each|all ~2 window|mirror|reflection|hour|minute|day",
      "people|everyone|they|friends ~3 laugh|lie|joke|say|tell ~8 small|tiny|fat|skinny|huge|big ~~8 can_not|hate|pathetic|disgusting|hide|avoid|beach|never",
      "mirror|mirrors|reflection|window|windows ~8 fifty|twenty|thirty|forty|hundred|50|20|30|40|100|dozens|hundreds ~2 times",
      "check|checking|stare|staring|look|looking ~4 mirror|mirrors|reflection ~6 times|all_day|constantly|hours|every_hour|compulsively|obsessively",
      "people|everyone|everybody|friends|they|wife|girlfriend ~3 say|says|tell|tells|call|calls|think|thinks ~4 huge|big|jacked|thin|skinny|fine|massive|ripped & lie|lies|lying|not_believe|tiny|small|fat|weak|deformed|disgusting|hate",
      "i ~3 look|see|feel ~3 tiny|small|fat|deformed|disgusting|huge|weak|pathetic ~~10 lie|lying|do_not_believe|stopped_seeing|not_go_out|not_leave|avoid|hide|cover|everyone_says|people_say",
      "stopped|stop|avoid|avoiding|cancel|cancelled|refuse ~3 seeing_people|seeing_friends|going_out|dating|swimming|the_beach|beach|pool|photos|mirrors|seeing_anyone ~8 until|because|bigger|smaller|body|look|arms|fat|thin|how_i_look",
      "hoodie|hoodies|baggy|layers|jumper|sweatshirt ~4 summer|june|july|august|heat|beach|30_degrees & see|seen|body|hide|arms|fat|small|tiny|skinny",
      "wish|want ~4 cut|slice|rip|tear|carve ~3 fat|stomach|thighs|skin|flesh ~1 off",
    ],
    unless: ["STUDY", "cold|film|gym_wear|sauna"],
    person: "any",
  },
  {
    topic: "diuretics",
    when: [
      "WATER_PILL ~~10 scale|scales|weigh|weighed|number|bloated|bloat|fat|skinny|thin|weight & can_not|hate|bear|see|up|feel|every|ate|before|lighter|puffy",
    ],
    unless: [
      "STUDY",
      "prescribed|blood_pressure|heart_failure|cardiologist",
      "show|stage|peak_week|contest|wrestl*|weight_class|bout|fight|water_cut",
    ],
  },
  {
    topic: "insulin_omission",
    when: [
      "SKIPS_INSULIN ~~10 weight|thin|skinny|lean|slim|kilos|pounds|lose|lighter",
      "weight|thin|skinny|lean|slim|kilos|pounds|lose|lighter ~~12 SKIPS_INSULIN",
    ],
    unless: ["STUDY", "prevent|hypo|low|lows"],
    person: "any",
  },
  {
    topic: "denial",
    when: [
      "tells|telling|tell|says|say|said|told ~3 me? ~3 i ~3 look|looks|too|getting|so|lost ~3 ill|sick|thin|skinny|skeletal|gaunt|bony|unwell|much & still|see_fat|fat|lose|lower|off|jealous|wrong|fine",
      "not|no ~4 problem|issue|disorder|anorexic|bulimic|sick|ed ~~12 empty|clean|control|skip|skipping|gaps|less|lower|cancelled|hungry|smaller|thin|rules",
      "TOO_THIN & whatever|jealous|exaggerating|dramatic|wrong|convenient|annoying|just|but|fine|overreacting|still|do_not_care|ignore",
      "TOO_THIN && EATING_LESS|LOSE_WISH",
      "everyone|everybody|people|mum|mom|sister|friends|husband|wife|boyfriend|girlfriend|family|doctor|coach ~4 think|thinks|say|says|keep|keeps|worried|nag|nags|on_about|tells|tell ~6 thin|skinny|eating|weight|eat_more|anorexic|disorder|skeleton|ill|sick & deficit|lower|less|lose|cut|trim|smaller|burn|leaner|more_cardio|fast|skip|fine|jealous",
    ],
    unless: [
      "STUDY",
      "never ~3 eating_disorder",
      "naturally|always_been|hard_gainer|hardgainer|gain|bulk|bulking|build_muscle",
    ],
    person: "any",
  },
  {
    topic: "recovery",
    when: [
      "ED_NAME ~~12 RELAPSE",
      "treatment|therapist|dietitian|nutritionist|clinic|hospital|team|nurses ~8 no|not|stop|banned|forbid|forbids|until ~4 cardio|exercise|training|run|running|gym & hide|secret|room|see|panic|short|anyway|quick|sneak|without",
      "weight_restored|restoration|refeeding|recovery ~10 deficit|lose|cut|lower|smaller|hate|panic|too_much|cardio|secret",
      "used_to|history ~6 ED_NAME & deficit|lose|cut|calorie|fast|leaner|lower|shred|drop",
    ],
    unless: ["STUDY"],
    unlessAnywhere: ["NO_ED_NOW"],
    person: "any",
  },
  {
    topic: "third_person",
    when: [
      "OTHER ~10 skips|skipping|refuses|hides|hiding|hidden|throws|throwing|picks|cuts|chews|spits|counts|weighs|not_eat|stopped_eating|barely_eats|hardly_eats|eats_nothing|not_eating|never_eats|pushes ~4 food|meal|meals|lunch|dinner|eat|eating|calories|crumbs|herself|himself|everything|anything|plate & OTHER_WORRY",
      "OTHER ~8 throws_up|throwing_up|vomits|vomiting|purges|purging|makes_herself|makes_himself|being_sick|disappears|goes_to_the_bathroom|bathroom|toilet ~5 after|meal|meals|eating|dinner|sick|throw|every|food",
      "OTHER ~8 ED_NAME|anorexic|bulimic & thin|eat|eats|eating|train|training|exercise|run|running|help|worried",
      "OTHER ~8 laxatives|laxative|diet_pills|thinspo|pro_ana|starving|starves ~3 herself|himself|phone|room|bag|drawer|purse|themselves",
      "OTHER ~8 weighs|weighing ~3 herself|himself ~4 times|every|after|constantly|day",
    ],
    unless: ["STUDY", "toddler|baby|picky|dog|cat|puppy|fussy"],
  },
]);
