/** Names of what no coach doses, and of what one may: hormones and medicines, food and plain supplements. */

const words = (...parts: string[]) => new RegExp(String.raw`\b(?:${parts.join("|")})\b`, "g");

const STEROIDS = [
  String.raw`testosteron\w*|test[ -](?:e|c|p|enanthate|cyp(?:ionate)?|prop(?:ionate)?)|trt|trenbolon\w*|tren`,
  String.raw`nandrolon\w*|deca|dianabol|dbol|anadrol|oxymetholon\w*|oxandrolon\w*|anavar|winstrol|winny`,
  String.raw`stanozolol|masteron|drostanolon\w*|primobolan|primo|methenolon\w*|boldenon\w*|equipoise`,
  String.raw`turinabol|tbol|halotestin|superdrol|sustanon|prohormon\w*|(?:anabolic )?steroids?|anabol\w+|e?steroid\w*`,
];
const OTHER_PEDS = [
  String.raw`sarms?|ostarin\w*|mk[ -]?(?:677|2866)|ibutamoren|rad[ -]?140|ligandrol|lgd[ -]?4033|yk[ -]?11|cardarin\w*|gw[ -]?501516`,
  String.raw`clenbuterol\w*|clen|ephedrin\w*|efedrina|dnp|dinitrophenol|hgh|gh|somatropin\w*|wachstumshormon\w*`,
  String.raw`growth hormone|hormona de(?:l)? crecimiento|hormone de croissance|hormonio do crescimento`,
  String.raw`ghrp[ -]?\d|cjc[ -]?1295|ipamorelin\w*|bpc[ -]?157|tb[ -]?500|igf[ -]?1|melanotan|peptid\w*|epo|eritropoietina`,
  String.raw`clomid|clomi(?:ph|f)en\w*|nolvadex|tamoxifen\w*|arimidex|anastrozol\w*|letrozol\w*|aromasin|exemestan\w*|hcg|cabergolin\w*`,
  String.raw`t3|cytomel|liothyronin\w*|synthol|yohimbin\w*`,
];
const MEDICINES = [
  String.raw`insulin[ea]?(?! (?:sensitiv|resist|respon|spike|level|release|empfind))|insulinas?`,
  String.raw`semaglutid\w*|ozempic|wegovy|tirzepatid\w*|mounjaro|zepbound|liraglutid\w*|saxenda|retatrutid\w*|metformin\w*`,
  String.raw`l(?:evo)?thyroxin\w*|levotiroxina|furosemid\w*|lasix|spironolacton\w*|diuretic\w*|diuretik\w*|diuretiques?`,
  String.raw`ibupro(?:f|ph)en\w*|paracetamol|acetaminophen|tylenol|naproxen\w*|aspirin\w*|diclofenac\w*|voltaren|tramadol|code?in[ae]?|oxycodon\w*`,
  String.raw`predniso(?:n|lon)\w*|cortison\w*|cortisona|beta[ -]?blockers?|betablocker\w*|betabloque\w*|betabloquants?|bisoprolol|metoprolol|propranolol`,
  String.raw`ramipril|lisinopril|amlodipin\w*|losartan|warfarin\w*|apixaban|rivaroxaban|statins?|estatinas?|atorvastatin\w*`,
  String.raw`sertralin\w*|fluoxetin\w*|citalopram|escitalopram|litio|lithium|adderall|ritalin\w*|methylphenidat\w*|modafinil`,
  String.raw`amphetamin\w*|anfetamin\w*|salbutamol|albuterol|laxatives?|laxantes?|laxatifs?|abfuhrmittel\w*`,
];

export const DRUG = words(...STEROIDS, ...OTHER_PEDS, ...MEDICINES);
/** What is bought where nobody asks for a prescription. */
export const PED = words(...STEROIDS, ...OTHER_PEDS, MEDICINES[0]!, MEDICINES[1]!);
export const HARMLESS = words(
  String.raw`creatin\w*|kreatin\w*|caffein\w*|cafein\w*|koffein\w*|coffees?|kaffee\w*|cafes?|tea|protein\w*|eiweiss\w*|whey|casein\w*`,
  String.raw`carbs?|carbohydrat\w*|kohlenhydrat\w*|carbohidrato\w*|hidrato\w*|glucid\w*|carboidrat\w*|alanin\w*|citrullin\w*|citrulina|vitamin\w*`,
  String.raw`magnesi\w*|zinc|zink|omega\S*|oil|ol|calcium|calcio|kalzium|iron|eisen|hierro|ferro|fer|sodium|natrium|sodio|salt|salz|sal|sel`,
  String.raw`potassium|kalium|potasio|ele[ck]trol\w*|water|wasser|agua|eau|fib(?:re|er|ra)s?|ballaststoff\w*|fats?|fett\w*|grasas?|graisses?|gorduras?`,
  String.raw`sugar|zucker|azucar|sucre|acucar|melatonin\w*|ashwagandha|bcaas?|eaas?|glutamin\w*|[ck]ollagen\w*|colageno|pre[ -]?workouts?|nitrat\w*|bicarbonat\w*`,
  String.raw`glu[ck]ose|milk|milch|leche|lait|leite|yogh?urts?|quark|skyr|rice|reis|arroz|riz|oats|chicken|pollo|frango|poulet|fruit|obst|juice`,
);
