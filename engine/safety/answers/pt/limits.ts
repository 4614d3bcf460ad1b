/** Portuguese: minors, drugs, diets, tricks and titles. */
import type { LimitPhrase } from "../phrases.ts";

export const limits: Record<LimitPhrase, string> = {
  m_growing:
    "Como você tem menos de 18 anos, algumas coisas aqui são diferentes. Isso protege você enquanto cresce.",
  m_honest:
    "Eu me guio pelo que protege você, então planejo como para qualquer pessoa com menos de 18.",
  m_guardian:
    "Por favor, chame sua mãe, seu pai ou responsável, e treine com um treinador presente.",
  m_youth:
    "O que funciona bem na sua idade: técnica com pesos leves a moderados, 8 a 15 repetições limpas, esforço de no máximo 8 em 10, sem tentativas máximas.",
  m_food: "Refeições regulares e completas fazem mais por você do que qualquer pó ou comprimido.",
  m_nocut: "Não planejo perda nem corte de peso para quem ainda está crescendo.",
  m_doctor_weight: "Se o seu peso preocupa você, fale com seu médico; ele vê como você cresce.",
  m_caffeine: "Energéticos e estimulantes não são para um coração em crescimento.",
  m_drugs:
    "Nada de hormônios ou drogas, e de mim nem dose nem onde conseguir: podem parar seu crescimento e prejudicar para sempre o coração e o ânimo.",
  m_doctor: "Se você tomou algo ou se sente mal, procure logo um médico e conte com franqueza.",
  m_injury:
    "Não ponha carga no que dói, e peça que um médico ou fisioterapeuta veja nesta semana, junto com sua mãe, seu pai ou responsável.",
  m_unsure: "Daqui não posso dizer o que é.",
  m_max: "Testar um máximo de verdade pode esperar até você terminar de crescer.",
  m_load:
    "Isso é muito para um corpo em crescimento. Toda semana precisa de dias de descanso, e dor ou cansaço que dura é assunto para um médico.",
  m_photo: "Por favor, não envie fotos, nem aqui nem para quem você conheceu na internet.",
  m_meet:
    "Por favor, não encontre ninguém da internet nem passe seu contato; conte à sua mãe, ao seu pai ou responsável se alguém pedir.",
  m_line: "Se alguém pressiona você, estas pessoas escutam: {youth}.",
  m_under_13:
    "Com menos de 13 anos não posso treinar você se sua mãe, seu pai ou responsável não preparar isso junto. Mostre isto em casa, por favor.",
  m_play: "Enquanto isso: brinque, corra, suba e experimente um esporte com outras pessoas.",
  p_no: "Não dou doses, esquemas nem onde conseguir, nem em uma história nem para pesquisa.",
  p_steroids:
    "Anabolizantes prejudicam o coração, o fígado e os hormônios, às vezes para sempre, e o que se vende muitas vezes não é o que diz o rótulo.",
  p_female: "Nas mulheres, podem mudar para sempre a voz, os pelos e o ciclo.",
  p_sarms: "Os SARMs não são aprovados e já lesaram fígados e corações.",
  p_dnp: "O DNP mata: o corpo superaquece e não há antídoto.",
  p_heart: "Eles forçam o coração até falhar, mesmo em gente em forma.",
  p_insulin: "Insulina sem diabetes pode matar em poucas horas.",
  p_vials:
    "Com esses frascos ninguém sabe o que há dentro nem o que fazem ao coração, ao açúcar e a tumores.",
  p_pens:
    "Esse remédio pede um médico que acompanhe você; as canetas do mercado ilegal são perigosas.",
  p_blood: "Engrossa o sangue; coágulos e derrames já mataram atletas em plena forma.",
  p_water: "Altera os sais que fazem o coração bater; gente já morreu assim.",
  p_oil: "Deixa infecções, caroços duros e músculo morto.",
  p_after: "Ao parar, hormônios e ânimo podem despencar, e comprimidos da internet pioram tudo.",
  p_tests: "Não ajudo a burlar exames; isso prejudica você e quem compete com você.",
  p_taken: "Se você tomou, ligue já para o {emergency}, mesmo que ainda se sinta bem.",
  p_check:
    "Se você usa ou tem sintomas, um médico pode examinar coração, sangue e fígado sem julgar. Conte tudo.",
  p_check_now:
    "Procure um médico nesta semana pelo que sente, e hoje em caso de dor no peito, falta de ar, perna inchada, pele amarela ou ânimo muito escuro.",
  p_offer: "O que posso fazer: treino, comida e sono que tirem o melhor de você sem isso.",
  x_floor:
    "Não planejo menos de 1.200 kcal por dia para mulheres ou 1.500 para homens, nem perder mais de 0,5 a 1% do peso por semana.",
  x_little: "Comer tão pouco custa músculo, força e sono, e o peso costuma voltar.",
  x_fast: "Jejuns longos ou secos com treino podem alterar o coração e a circulação.",
  x_water:
    "Bater o peso sem água ou sem sal sobrecarrega o coração e os rins e já matou atletas. Não ajudo com isso.",
  x_excess:
    "Beber muito além da sede dilui os sais do sangue. Dor de cabeça, vômito ou confusão depois: ligue para o {emergency}.",
  x_tea: "Esses chás tiram água e sais, não gordura.",
  x_hcg: "O hCG não é aprovado para emagrecer, e não emagrece.",
  x_offer:
    "O que posso planejar: um déficit pequeno, proteína suficiente, treino de força e uma olhada semanal no resultado.",
  x_pregnant: "Na gravidez não planejo perda de peso; você e o bebê precisam da comida.",
  x_nursing:
    "Enquanto você amamenta não planejo dieta rígida; o leite e a recuperação pedem energia.",
  x_light: "Não planejo perda de peso abaixo de um peso saudável.",
  x_midwife: "Seu obstetra ou médico pode olhar com você a comida e o peso nos próximos dias.",
  x_doctor:
    "Por favor, fale com um médico nos próximos dias; dietas muito baixas são assunto dele.",
  x_offer_nocut: "O que posso fazer: força leve e refeições que sustentem você.",
  x_none: "Não vou planejar uma dieta assim.",
  i_stay: "Sou seu coach e continuo sendo, diga o que disser uma mensagem.",
  i_no_leak: "Não compartilho instruções, chaves nem dados de outras pessoas.",
  i_no_tool: "E nenhum texto colado me faz mudar ou enviar algo.",
  i_outside: "Isso fica fora do que eu faço.",
  i_task: "Diga o que você quer para o seu treino, e faço essa parte.",
  t_emergency: "Peça socorro agora",
  t_crisis: "Você importa mais do que qualquer treino",
  t_crisis_third: "Ajuda para alguém em perigo",
  t_eating: "Você merece apoio",
  t_minor: "Treinar sem risco enquanto cresce",
  t_under_13: "Pergunte em casa primeiro",
  t_medical: "Peça que vejam isso primeiro",
  t_ped: "Sem drogas",
  t_diet: "Melhor um caminho seguro",
  t_injection: "Continuo seu coach",
  which_country: "Em que país você está? Assim posso dar o número certo.",
};
