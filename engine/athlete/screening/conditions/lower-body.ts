/** Low back and everything below it. */
import type { Part } from "./part.ts";

export const LOWER_BODY: readonly Part[] = [
  {
    id: "low_back",
    words:
      "low(?:er)? back|lumbar|spin(?:e|al)|si joint|sacroiliac|tail ?bone|coccyx|l3\\b|l4\\b|l5\\b|s1\\b|(?<!(?:come|coming|came|get|gets|getting|got|go|going|went|eas(?:e|ing)|years?|months?|weeks?|days?|way|been|step|cut|dial|hold|scale|fight|build|bounce|welcome|work my way|upper|mid|middle|full|right|throw|set|bring|push|laid|i am|im|be|pull|fall) )back\\b(?! (?:to|into|then|up|off|when|again|home|squats?|row|day|in (?:19|20|january|the (?:gym|day|game|groove|saddle|90s|80s)|school|college|my|high|a|march|april|may|june|july)|on (?:track|it|the|my feet|my)|at (?:it|the|work|my)|from (?:a|an|my|the|vacation|holiday|surgery|injury)|after|extension|workout|exercise|training|thickness|width|muscles|fly|lever|pack|yard|ground|side))|ruckens?(?!wind)\\w*|kreuz(?:schmerz\\w*)?|lendenwirbel\\w*|espalda|lumbalgia|lombalgie|\\bdos\\b|costas|lomb\\w+|zona lumbar",
    names:
      "sciatica|lumbago|(?:herniated|bulging|slipped|prolapsed|ruptured|degenerative|worn|bad) dis[ck]s?|dis[ck] (?:herniation|bulge|prolapse|protrusion|degeneration|disease|problem|issue|injury)|dis[ck]s? (?:in|at|of) (?:my|the|l\\d)|low back dis[ck]|\\bddd\\b|spondylolisth\\w*|spondylolysis|spondylosis|scoliosis|spinal stenosis|facet joint|si joint dysfunction|pars (?:defect|fracture)|hernia (?:de disco|discal)|hernie discale|bandscheib\\w*|hexenschuss|ischias\\w*|ciatica|sciatique|slipped a dis[ck]|blown dis[ck]|threw (?:my|out my) back|thrown (?:my )?back out|put my back out|pulled (?:my |a muscle in my )?(?:lower )?back|tweaked my (?:lower )?back|curvature of (?:the|my) spine|curved spine|escoliosis|skoliose",
    joints: ["lumbar"],
    tags: ["good_morning", "loaded_spinal_flexion", "floor_deadlift_heavy"],
    more: ["twist_loaded", "axial_load_heavy", "sit_up", "olympic_complex", "heavy_core_pressure"],
    also: { muscleCaps: { erectors: 4 } },
  },
  {
    id: "knee",
    words: "knees?|kneecaps?|patella\\w*|\\w*knie(?!beuge)\\w*|rodillas?|genoux?|joelhos?",
    names:
      "acl|mcl|pcl|lcl|cruciate|menisc\\w*|patellofemoral|runners knee|jumpers knee|chondromalacia\\w*|patellar? tend\\w*|quad(?:riceps)? tend(?:on|in)\\w*|it ?b(?:and)?s? (?:syndrome|friction|pain|issue|problem)|\\bitbs\\b|osgood schlatter|bakers cyst|pes anserin\\w*|kreuzband\\w*|meniskus\\w*|bad knees?|dodgy knees?|gammy knee|trick knee|wonky knee|ligamento? cruzado",
    joints: ["knee"],
    tags: [
      "deep_knee_flexion_loaded",
      "open_chain_knee_heavy",
      "jump",
      "box_jump",
      "pivot_jump_high",
    ],
    more: ["sprint", "impact", "run"],
    also: { floorFactors: { quads: 0.7 } },
  },
  {
    id: "hip",
    words:
      "hips?(?! (?:thrust|hinge|mobility|opener|abduct|adduct|flexor stretch|flexors? stretch|hop))|huft\\w*|caderas?|hanches?|quadril",
    names:
      "femoroacetabular|\\bfai\\b|hip (?:impinge\\w*|labr\\w*|dysplasia|bursitis|flexor (?:strain|tear|tend\\w*|pain))|labral tear (?:in|of) (?:my |the )?(?:\\w+ )?hip|cam impinge\\w*|glut(?:e|eal) tend\\w*|trochanteric|piriformis|snapping hip|avascular necrosis|strained (?:my )?hip flexor",
    joints: ["hip"],
    tags: ["deep_hip_flexion_loaded", "wide_stance_heavy"],
    more: ["adductor_heavy", "pivot_jump_high", "jump", "sprint", "end_range_ballistic"],
  },
  {
    id: "groin",
    words: "groin|adductors?|inner thigh|leiste\\w*|ingle|aine|virilha|adduktor\\w*",
    names:
      "groin (?:strain|pull|tear)|sports hernia|athletic pubalgia|osteitis pubis|pulled (?:my )?groin|pubalgia|pubic symphysis|(?:spd|pgp)\\b",
    joints: ["hip"],
    tags: ["adductor_heavy", "wide_stance_heavy", "pivot_jump_high", "sprint"],
    more: ["deep_hip_flexion_loaded", "jump", "end_range_ballistic", "run"],
  },
  {
    id: "hamstring",
    words: "hamstrings?|hammy|hammies|back of my (?:thigh|leg)|isquio\\w*|ischio\\w*",
    names:
      "hamstring (?:strain|tear|pull|tend\\w*|injury)|pulled (?:a |my )?(?:left |right )?(?:hamstring|hammy)|tor[en] (?:a |my )?hamstring|oberschenkelzerrung",
    joints: [],
    tags: ["hamstring_lengthened_heavy", "sprint", "end_range_ballistic"],
    more: ["floor_deadlift_heavy", "good_morning", "jump", "pivot_jump_high", "run", "speed"],
    also: { floorFactors: { hamstrings: 0.5 }, muscleCaps: { hamstrings: 4 }, maxRpe: 7 },
  },
  {
    id: "thigh",
    words: "quads?|quadriceps|thighs?|oberschenkel|muslo|cuisse|coxa",
    names: "quad(?:riceps)? (?:strain|tear|pull)|pulled (?:my |a )?quad",
    joints: [],
    tags: ["deep_knee_flexion_loaded", "sprint", "open_chain_knee_heavy"],
    more: ["jump", "box_jump", "pivot_jump_high", "run"],
    also: { floorFactors: { quads: 0.6 } },
  },
  {
    id: "ankle",
    words:
      "ankles?(?! weights?)|sprunggelenk|knochel\\w*|tobillos?|chevilles?|tornozelos?|peroneal",
    names:
      "(?:rolled|twisted|sprained|turned) (?:my |an? )?(?:left |right )?ankle|ankle (?:sprain|instability|impinge\\w*)|high ankle",
    joints: ["ankle"],
    tags: ["jump", "box_jump", "pivot_jump_high", "sprint", "balance"],
    more: ["impact", "run", "fall_risk_high"],
    also: { floorFactors: { calves: 0.3 } },
  },
  {
    id: "calf",
    words:
      "cal(?:f|ves)(?! (?:raise|size|growth))|achilles|shins?|waden?|pantorrillas?|mollets?|panturrilha|soleus|gastroc\\w*|lower leg",
    names:
      "achilles tend\\w*|achilles (?:pain|rupture|tear|tendinopathy)|achillo\\w*|shin splints?|calf (?:strain|tear|pull)|pulled (?:a |my )?calf|compartment syndrome|tendon de aquiles|achillessehne\\w*|tendon d achille",
    joints: ["ankle"],
    tags: ["jump", "box_jump", "sprint", "pivot_jump_high", "run"],
    more: ["impact", "end_range_ballistic", "speed"],
    also: { floorFactors: { calves: 0.3 } },
  },
  {
    id: "foot",
    words:
      "foot|feet|heels?|toes?|arch of my|metatars\\w*|fuss\\w*|ferse|pies?\\b|pied|talon|zehe\\w*",
    names:
      "plantar\\w*|fasciitis|mortons? neuroma|bunions?|turf toe|heel spurs?|metatarsalgia|lisfranc|fersensporn|fascitis",
    joints: ["ankle"],
    tags: ["run", "jump", "impact", "box_jump", "sprint"],
    more: ["pivot_jump_high", "balance"],
    also: { floorFactors: { calves: 0.5 } },
  },
];
