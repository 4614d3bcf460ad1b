/** The signs that end a set, as the catalogue names them, in the other languages. */
import { STOP_SIGNS, type StopSign } from "../catalog/exercise.ts";
import type { Language } from "./language.ts";

export const STOP_LINES: Record<Language, Record<StopSign, string>> = {
  en: STOP_SIGNS,
  es: {
    sharp_pain: "Dolor agudo o pinchazo en una articulación",
    radiating: "Dolor, hormigueo o adormecimiento que baja por un brazo o una pierna",
    back_rounding: "La zona lumbar se redondea y no puedes sostenerla",
    dizzy: "Mareo, sensación de desmayo o un dolor de cabeza que late",
    chest: "Presión o dolor en el pecho",
    grip_loss: "El agarre está a punto de abrirse",
    knee_shift: "La rodilla cede o se desplaza",
    shoulder_slip: "El hombro parece que se va a salir",
    breath: "No puedes respirar con calma entre repeticiones",
    form_gone: "Ya no puedes repetir el movimiento como es",
  },
  de: {
    sharp_pain: "Stechender oder einschießender Schmerz in einem Gelenk",
    radiating: "Schmerz, Kribbeln oder Taubheit, die in einen Arm oder ein Bein zieht",
    back_rounding: "Der untere Rücken wird rund und du kannst ihn nicht halten",
    dizzy: "Schwindel, Schwäche oder pochender Kopfschmerz",
    chest: "Druck oder Schmerz in der Brust",
    grip_loss: "Der Griff geht gleich auf",
    knee_shift: "Das Knie gibt nach oder verschiebt sich",
    shoulder_slip: "Die Schulter fühlt sich an, als könnte sie herausrutschen",
    breath: "Du kannst zwischen den Wiederholungen nicht ruhig atmen",
    form_gone: "Du kannst die Bewegung nicht mehr so wiederholen, wie sie gezeigt ist",
  },
  fr: {
    sharp_pain: "Une douleur vive ou un accroc dans une articulation",
    radiating:
      "Une douleur, des fourmis ou un engourdissement qui descend dans un bras ou une jambe",
    back_rounding: "Le bas du dos s'arrondit et tu ne peux pas le tenir",
    dizzy: "Des vertiges, un malaise ou un mal de tête qui cogne",
    chest: "Une pression ou une douleur dans la poitrine",
    grip_loss: "La prise est sur le point de lâcher",
    knee_shift: "Le genou lâche ou se décale",
    shoulder_slip: "L'épaule donne l'impression de pouvoir se déboîter",
    breath: "Tu ne peux pas respirer calmement entre les répétitions",
    form_gone: "Tu ne peux plus refaire le mouvement comme il faut",
  },
  pt: {
    sharp_pain: "Dor aguda ou fisgada em uma articulação",
    radiating: "Dor, formigamento ou dormência que desce por um braço ou uma perna",
    back_rounding: "A lombar arredonda e você não consegue segurar",
    dizzy: "Tontura, sensação de desmaio ou dor de cabeça latejante",
    chest: "Pressão ou dor no peito",
    grip_loss: "A pegada está prestes a abrir",
    knee_shift: "O joelho cede ou sai do lugar",
    shoulder_slip: "O ombro parece que vai sair do lugar",
    breath: "Você não consegue respirar com calma entre as repetições",
    form_gone: "Você não consegue mais repetir o movimento como ele é",
  },
};
