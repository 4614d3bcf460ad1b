/** Neck, trunk, shoulder and arm. */
import type { Part } from "./part.ts";

export const UPPER_BODY: readonly Part[] = [
  {
    id: "shoulder",
    words:
      "shoulders?(?! (?:press|day|width|raise|workout|blade))|delts?|schulter\\w*|hombros?|epaules?|ombros?|ac joint",
    names:
      "rotator ?cuff|supraspinatus|infraspinatus|subscap\\w*|shoulder impinge\\w*|slap (?:tear|lesion|repair)|(?:torn|shoulder) labr\\w*|labr(?:um|al)(?! tear (?:in|of) (?:my |the )?(?:\\w+ )?hip)|frozen shoulder|adhesive capsulitis|bankart|ac(?: joint)? (?:separation|sprain|injury|pain|arthritis)|separated shoulder|subacromial|biceps? tend(?:on|in)\\w*|long head of (?:the )?bicep|dislocated (?:my )?(?:left |right )?shoulder|rotatorenmanschette\\w*|manguito rotador|coiffe des rotateurs|manguito",
    joints: ["shoulder"],
    tags: ["behind_neck", "upright_row", "dips", "overhead_press_heavy", "kipping"],
    more: [
      "barbell_bench_wide",
      "handstand",
      "throw",
      "end_range_ballistic",
      "overhead_press",
      "olympic_complex",
      "climb",
    ],
  },
  {
    id: "elbow",
    words:
      "elbows?|forearms?(?! (?:plank|size|growth|curl))|ellbogen\\w*|ellenbogen\\w*|codos?|coudes?|cotovelos?|\\bucl\\b",
    names:
      "tennis ?elbow|golfers? ?elbow|epicondyl\\w*|cubital tunnel|tennisarm|tennisellenbogen|codo de tenista|biceps? (?:tear|strain)|tricep\\w* (?:tend\\w*|tear|strain)|elbow tend\\w*",
    joints: ["elbow"],
    tags: ["barbell_curl_heavy", "dips", "heavy_grip_pronated"],
    more: ["kipping", "climb", "throw"],
    also: { muscleCaps: { forearms: 4, biceps: 10, triceps: 10 } },
  },
  {
    id: "wrist",
    words:
      "wrists?(?! (?:straps?|wraps?|curls?))|hands?\\b(?! (?:on|stand|held|off))|thumbs?|fingers?|handgelenk\\w*|munecas?|poignets?|pulsos?|punho",
    names:
      "carpal tunnel|karpaltunnel\\w*|tunel carpiano|canal carpien|\\btfcc\\b|de quervains?|trigger finger|scaphoid|ganglion|skiers thumb|dupuytren\\w*|wrist (?:sprain|pain|tend\\w*)",
    joints: ["wrist"],
    tags: ["wrist_extension_loaded", "clean_catch", "handstand"],
    more: ["barbell_curl_heavy", "heavy_grip_pronated", "climb"],
  },
  {
    id: "neck",
    words:
      "necks?\\b(?! (?:curl|extension|training|press))|cervical|nacken\\w*|hals\\b|halswirbel\\w*|cuello|nuque|\\bcou\\b|pescoco|traps?\\b(?! bar)",
    names:
      "whiplash|neck (?:strain|sprain)|cervical (?:radiculopathy|dis[ck]|spondyl\\w*|stenosis)|stiff neck|wry neck|torticollis|crick in my neck|trapped nerve in my neck|pinched nerve in (?:my |the )?neck|schleudertrauma|cervicalgia|tor[tc]ic\\w*",
    joints: ["neck"],
    tags: ["neck_load", "inversion", "behind_neck", "handstand"],
    more: ["axial_load_heavy", "contact", "overhead_press_heavy", "sit_up", "clean_catch"],
    also: { flags: new Set(["inverted"]), muscleCaps: { traps: 4, neck: 2 } },
    flags: ["neck"],
  },
  {
    id: "upper_back",
    words:
      "(?:upper|mid|middle) back|thoracic|shoulder blades?|scapul\\w*|rhomboids?|between my shoulders|brustwirbel\\w*|lats?\\b|omoplat\\w*",
    names:
      "scheuermann\\w*|winged scapula|scapular dyskin\\w*|lat (?:strain|tear)|rhomboid strain|kyphosis|costovertebral",
    joints: [],
    tags: ["behind_neck", "kipping", "twist_loaded"],
    more: ["axial_load_heavy", "loaded_spinal_flexion", "climb", "throw"],
    also: { joints: { lumbar: 2, neck: 2 } },
  },
  {
    id: "chest_wall",
    words:
      "pecs?\\b|pectoral\\w*|ribs?\\b|sternum|rib ?cage|collar ?bones?|clavicle|costillas?|rippen?|cotes?\\b",
    names:
      "costochondr\\w*|pec (?:tear|strain)|(?:torn|tore|strained|pulled) (?:a |my )?(?:left |right )?pec\\w*|tietze|slipping rib|intercostal",
    joints: [],
    tags: ["dips", "barbell_bench_wide", "kipping", "contact", "throw"],
    more: ["end_range_ballistic", "sit_up", "twist_loaded", "handstand", "prone"],
    also: { joints: { shoulder: 2 }, floorFactors: { chest: 0.5 } },
  },
  {
    id: "abdomen",
    words: "abs\\b|abdom(?:en|inal)\\w*|obliques?|stomach muscles?|bauchmuskel\\w*",
    names: "(?:ab|abdominal|oblique) (?:strain|tear|pull)",
    joints: [],
    tags: ["sit_up", "heavy_core_pressure", "twist_loaded"],
    more: ["loaded_spinal_flexion", "kipping", "throw"],
    also: { floorFactors: { abs: 0.3 } },
  },
];
