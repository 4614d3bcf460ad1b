/** Long words of medicine with one slip of the finger, put right before anything is read. */

const WORDS =
  `achilles adductor amputee anaemia aneurysm angina anorexia anticoagulant arrhythmia arthritis
asthma bulimia bleeding bursitis cancer cardiac cardiomyopathy carpal chemotherapy concussion
diabetes diabetic diastasis disordered dislocated embolism epilepsy epileptic fasciitis fibromyalgia
fracture fractured glaucoma hamstring hernia herniated hypermobile hypermobility hypertension
impingement infection inguinal insulin kidney ligament meniscus migraine myocarditis neuropathy
operation osteoarthritis osteopenia osteoporosis pacemaker paralysis paraplegic parkinsons
patellofemoral patellar pericarditis placenta plantar postpartum praevia preeclampsia pregnancy
pregnant prosthesis replacement retinal retinopathy rhabdo rhabdomyolysis rheumatoid rotator
rupture ruptured sciatica scoliosis seizure seizures shoulder shoulders spondylolisthesis stenosis
stroke surgery tendinitis tendonitis tendinopathy thrombosis umbilical vertigo wheelchair`
    .split(/\s+/)
    .filter((word) => word.length >= 6);

let known: { all: Set<string>; byStart: Map<string, string[]> } | undefined;

function vocabulary() {
  known ??= {
    all: new Set(WORDS),
    byStart: Map.groupBy(WORDS, (word) => word[0]!),
  };
  return known;
}

/** One letter more, less or other, or two neighbours swapped; the first letter is nearly always right. */
function isOneSlip(a: string, b: string): boolean {
  const gap = a.length - b.length;
  if (gap > 1 || gap < -1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (gap === 1) return a.slice(at + 1) === b.slice(at);
  if (gap === -1) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Words that are one letter away from a word of medicine and mean something else. */
const REAL = new Set([
  "stroked",
  "strokes",
  "striker",
  "operating",
  "operations",
  "shoulders",
  "stroller",
]);

export function mend(text: string): string {
  const { all, byStart } = vocabulary();
  return text.replace(/[a-z]{6,}/g, (word) => {
    // A fifth of all short words have such a neighbour; from eight letters on it is a slip.
    if (word.length < 7 || all.has(word) || REAL.has(word)) return word;
    if (word.endsWith("s") && all.has(word.slice(0, -1))) return word;
    for (const right of byStart.get(word[0]!) ?? [])
      if (right.length >= 7 && isOneSlip(word, right)) return right;
    return word;
  });
}
