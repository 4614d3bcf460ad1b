/** Portuguese: emergency and crisis. */
import type { UrgentPhrase } from "../phrases.ts";

export const urgent: Record<UrgentPhrase, string> = {
  e_stop: "Pare agora e não treine mais hoje.",
  e_call: "Ligue já para o {emergency}; não espere para ver se passa.",
  e_stay: "Não dirija e não fique só: peça que alguém fique com você até a ajuda chegar.",
  e_unsure: "Daqui não dá para saber o que é, e eu não vou adivinhar.",
  e_others:
    "Deixe todo o resto e fique ao lado da pessoa. Ligue já para o {emergency}, ou mande alguém ligar.",
  e_cpr:
    "Se a pessoa não responde e não respira normalmente, comprima com força e rápido o meio do peito e peça o desfibrilador (DEA).",
  e_cpr_you:
    "Se você desmaiar e não respirar normalmente, quem estiver junto começa as compressões no peito e pede o desfibrilador (DEA).",
  e_cool:
    "Primeiro esfriar, enquanto a ajuda vem: na sombra, sem roupa, água fria ou gelo no corpo todo e bastante vento.",
  e_sugar:
    "Se você está consciente e consegue engolir, tome açúcar rápido já: suco, refrigerante comum ou glicose. Com sonolência, nada pela boca.",
  e_pen:
    "Se uma caneta de adrenalina foi receitada para você, use agora. Deite-se com as pernas para cima, ou sente-se se for difícil respirar.",
  e_still: "Não mexa a cabeça, o pescoço nem as costas, e não deixe ninguém levantar você.",
  e_limb: "Não mexa, não endireite e não apoie peso; sustente do jeito que está.",
  e_taken:
    "Se algo foi tomado, é uma emergência mesmo que você ainda se sinta bem. Guarde a embalagem e não provoque vômito.",
  e_poison: "O centro de intoxicações também ajuda: {poison}.",
  e_breath:
    "Sente-se com as costas retas, afrouxe o que aperta e use sua própria bombinha de alívio, se tiver.",
  e_sit: "Sente-se ou deite-se na posição mais fácil.",
  e_loose:
    "Tire tudo o que aperta e deixe o membro na altura do coração; sem gelo, massagem ou faixa.",
  e_diabetes: "Diga que você tem diabetes e que suas cetonas estão altas.",
  e_leg: "Fique em repouso e não massageie nem alongue a perna.",
  e_nothing: "Não coma, não beba e não tome nada para isso.",
  e_time: "Repare quando começou e diga.",
  e_water: "Não beba mais água e diga quanto bebeu.",
  e_side: "Deite-se do lado esquerdo e avise a sua maternidade.",
  e_urine:
    "Diga que a urina ficou escura depois de um treino pesado; ela precisa ser examinada hoje.",
  e_seizure:
    "Enquanto durar: abra espaço, proteja a cabeça, não segure nada e não ponha nada na boca. Depois, de lado.",
  e_hours: "Aqui cada hora conta.",
  c_hear: "Que bom que você escreveu isso. Parece que você está carregando algo muito pesado.",
  c_hear_self_harm:
    "Que bom que você me contou. Parece que a dor ficou grande demais para carregar em silêncio.",
  c_hear_exercise:
    "Que bom que você me contou. O treino não existe para punir você; você merece descanso e cuidado.",
  c_hear_drunk:
    "Que bom que você está escrevendo em vez de ficar só com isso. Com álcool, tudo pode parecer mais escuro do que é.",
  c_hear_postpartum:
    "Que bom que você disse isso. O tempo depois de um parto pode ser muito difícil, e isso não torna ninguém mãe ou pai ruim.",
  c_hear_ped:
    "Que bom que você disse. Com essas substâncias, e depois delas, o ânimo pode cair muito, e isso tem tratamento.",
  c_hear_minor: "Que bom mesmo que você me contou. Você não precisa passar por isso sem ajuda.",
  c_hear_veteran: "Agradeço sua confiança. O que você traz do serviço pesa.",
  c_hear_history: "Você já passou por isso antes, e é preciso força para dizer que voltou.",
  c_hear_third: "Você faz bem em levar isso a sério, e é bom que essa pessoa tenha você.",
  c_hear_violence: "Parece que a raiva está prestes a transbordar. Você fez bem em dizer.",
  c_hear_abuse: "O que estão fazendo com você não está certo, e não é culpa sua.",
  c_ask: "Você está em segurança neste momento? Está pensando em tirar a própria vida?",
  c_ask_third:
    "A pessoa está em segurança neste momento? Pergunte diretamente se ela pensa em suicídio; perguntar não coloca a ideia na cabeça.",
  c_ask_violence:
    "Alguém está em perigo neste momento, inclusive você? Primeiro se afaste, e deixe para trás tudo o que possa ferir alguém.",
  c_ask_abuse: "Você está em segurança neste momento e pode ler isto sem ninguém vigiando?",
  c_line: "Por favor, fale com alguém agora: {crisis}.",
  c_line_abuse: "Estas pessoas conhecem essas situações e escutam em sigilo: {abuse}.",
  c_line_youth: "Estas pessoas escutam jovens: {youth}.",
  c_danger: "Se você corre perigo ou acha que pode agir, ligue para o {emergency}.",
  c_danger_them: "Se alguém corre perigo, ligue para o {emergency}.",
  c_urgent:
    "Ter um jeito ou um plano em mente torna isto urgente: ligue já para o {emergency}, antes de qualquer coisa, ou peça que liguem por você.",
  c_with:
    "Fique com alguém de confiança até aliviar, e peça que guarde tudo o que possa machucar você.",
  c_with_third: "Fique ao lado dela e não carregue isso sem ajuda: a linha também é para você.",
  c_with_violence: "Ligue para alguém que acalme você e fique com essa pessoa até passar.",
  c_with_abuse: "Conte a alguém de confiança e, se puder, vá para um lugar seguro.",
  c_adult:
    "Conte hoje a um adulto de confiança e fique perto: alguém da família, da escola ou da enfermaria.",
  c_no_ways: "Não vou falar de maneiras de fazer isso.",
  c_veteran: "Nos Estados Unidos, disque 988 e depois 1 se você serviu nas forças armadas.",
  c_midwife: "Conte hoje à sua obstetra, enfermeira ou médico; isso tem tratamento.",
  c_ped_doctor: "Conte a um médico com franqueza o que você toma; eu não oriento doses.",
  c_wound: "Se você se feriu, procure atendimento hoje.",
  c_night: "Não dirija, e não passe a noite sem companhia.",
  c_open: "O treino pode esperar. Continuo aqui se você quiser escrever.",
};
