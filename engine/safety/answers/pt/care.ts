/** Portuguese: eating disorders, and what a doctor sees first. */
import type { CarePhrase } from "../phrases.ts";

export const care: Record<CarePhrase, string> = {
  d_hear: "Que bom que você me contou. É preciso coragem, e você merece ajuda com isso.",
  d_hear_denial:
    "Entendo que para você isso não é um problema. Mesmo assim me importo com você, e isso me preocupa.",
  d_hear_third: "É bom que você tenha percebido, e bonito que se importe.",
  d_hear_recovery: "Recair é duro, e não apaga o caminho que você já fez.",
  d_hear_binge:
    "Que bom que você me contou. Perder o controle com a comida não é motivo de vergonha, e pode melhorar.",
  d_hear_image: "Deve cansar estar em guerra com o próprio corpo. Você merece paz com ele.",
  d_hear_exercise:
    "Ter que treinar para poder comer parece exaustivo. Ninguém precisa merecer a comida.",
  d_hear_sport:
    "O esporte pode empurrar para isso, e você merece mais ajuda do que um treinador pode dar.",
  d_nonum: "Não vou dar metas nem números de comida ou de peso; eles não ajudariam você.",
  d_help: "Há pessoas que conhecem bem isso: {eating_disorder}.",
  d_soon:
    "Por favor, procure um médico em breve, nesta semana se puder, e conte o que você me contou.",
  d_today: "Por favor, procure um médico hoje: isso pode alterar o coração e os sais do sangue.",
  d_insulin:
    "Por favor, ligue hoje para a equipe que cuida do seu diabetes ou vá a um pronto-socorro; é a insulina que mantém a vida.",
  d_worse: "Ligue para o {emergency} se você desmaiar, o coração falhar ou vomitar sangue.",
  d_third_do:
    "Diga com carinho o que você vê, sem comentar aparência nem números, e ofereça ir junto ao médico em breve.",
  d_rest: "Até lá, você pode descansar.",
  d_offer: "Se quiser, conversamos sobre sono, respiração ou o que você gosta em se mexer.",
  h_acute_injury:
    "Peça que um médico ou fisioterapeuta veja em um ou dois dias, e hoje se inchar, travar ou não aguentar seu peso.",
  h_amenorrhea:
    "Procure seu médico ou ginecologista nas próximas duas semanas: menstruação ausente pede exame de alimentação, hormônios e ossos.",
  h_back:
    "Procure um médico ou fisioterapeuta nesta semana se for forte, durar ou descer pela perna.",
  h_cancer:
    "Pergunte à sua equipe de oncologia, antes da próxima sessão, o que serve para você agora.",
  h_cardiac_history:
    "Peça a liberação do seu cardiologista antes de treinar e pergunte até onde pode ir.",
  h_chest_pain_past:
    "Procure um médico nos próximos dias, antes de qualquer treino, mesmo que tenha passado.",
  h_concussion:
    "Procure um médico hoje ou amanhã. Depois, um ou dois dias de repouso relativo e volta passo a passo quando houver liberação.",
  h_diabetes:
    "Fale nesta semana com a equipe que cuida do seu diabetes, antes de mudar treino ou comida.",
  h_diagnosis: "Mostre isso, nesta semana ou na próxima, ao médico que conhece sua história.",
  h_dvt_possible: "Peça que um médico examine hoje, mesmo que doa pouco.",
  h_epilepsy:
    "Peça a liberação do seu neurologista antes de treinar, e antes ainda se as crises são novas ou mais frequentes.",
  h_eyes: "Procure um oftalmologista hoje ou amanhã.",
  h_gi: "Procure seu médico nos próximos dias.",
  h_heart_rate: "Peça que um médico verifique seu pulso e ritmo nesta semana.",
  h_hernia: "Peça que um médico veja nesta semana, antes de levantar peso de novo.",
  h_hypertension:
    "Procure seu médico nesta semana, antes de treinar pesado, e hoje se os valores continuarem muito altos.",
  h_infection:
    "Espere ficar um ou dois dias sem febre, e procure um médico se durar ou se o peito doer.",
  h_joint:
    "Peça que um médico ou fisioterapeuta veja em até duas semanas, antes se estiver quente ou inchado.",
  h_kidney:
    "Pergunte ao seu nefrologista ou médico antes de mudar proteína, suplementos ou treino.",
  h_liver: "Pergunte ao médico que acompanha seu fígado antes de mudar treino ou suplementos.",
  h_medication: "Pergunte nesta semana a quem receitou, ou na farmácia.",
  h_neuro:
    "Procure um médico nos próximos dias por causa da dormência, do formigamento ou da fraqueza.",
  h_older_fall: "Procure seu médico nesta semana por causa da queda, mesmo que nada doa.",
  h_osteoporosis:
    "Pergunte ao seu médico, ou a um fisioterapeuta que entenda de ossos, antes de pôr carga.",
  h_pain_killers:
    "Se é preciso analgésico para treinar, peça que um médico veja a causa nesta semana.",
  h_postpartum:
    "Peça primeiro a liberação do seu obstetra ou médico, e fisioterapia do assoalho pélvico.",
  h_pregnancy_general: "Pergunte nos próximos dias ao seu obstetra o que serve para você agora.",
  h_respiratory: "Procure seu médico nesta semana e deixe a bombinha de alívio à mão.",
  h_shoulder_neuro: "Peça que um médico veja o ombro e o braço nos próximos dias.",
  h_stress_fracture: "Peça que um médico veja nesta semana; até lá, nada de correr ou saltar.",
  h_supplement_interaction: "Pergunte na farmácia ou ao seu médico antes de tomar.",
  h_surgery: "Pergunte ao seu cirurgião ou fisioterapeuta o que está liberado antes de fazer algo.",
  h_unexplained_loss:
    "Procure seu médico nesta semana; emagrecer sem querer precisa ser examinado.",
  h_vision_head: "Procure um médico hoje ou amanhã por causa da cabeça e dos olhos.",
  h_any: "Peça que um médico ou fisioterapeuta veja nesta semana.",
  r_area: "Até lá, não ponha carga nessa região; o resto pode treinar enquanto não doer.",
  r_easy: "Até lá, tudo leve: caminhar, movimento suave, nada de esforço preso.",
  r_none: "Enquanto ninguém liberar, não treine.",
  r_unsure: "Daqui não posso dizer o que é, e não oriento doses nem mudanças de remédio.",
  f_limb:
    "Ligue para o {emergency} se estiver deformado, frio ou dormente, ou se você não conseguir mexer.",
  f_back:
    "Ligue para o {emergency} se a região entre as pernas adormecer, se perder o controle da bexiga ou do intestino, ou se uma perna falhar.",
  f_heart:
    "Ligue para o {emergency} em caso de pressão no peito, desmaio ou respiração que não acalma.",
  f_head:
    "Ligue para o {emergency} em caso de vômito, dor de cabeça pior, sonolência, confusão ou visão dupla.",
  f_body:
    "Ligue para o {emergency} em caso de desmaio, confusão, dor forte ou sangue onde não devia.",
  f_sugar:
    "Ligue para o {emergency} em caso de confusão, vômitos repetidos ou açúcar que não sobe.",
  f_birth:
    "Ligue para o {emergency} ou para a sua maternidade em caso de sangramento, líquido, febre ou dor de cabeça forte.",
  f_eye:
    "Ligue para o {emergency} se perder a visão de repente, vir clarões ou uma cortina diante do olho.",
  f_lump: "Ligue para o {emergency} se o caroço ficar duro, doer muito ou não voltar.",
  f_seizure: "Ligue para o {emergency} se uma crise durar cinco minutos ou outra vier em seguida.",
};
