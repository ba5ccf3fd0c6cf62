import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const portuguese: Language = {
  code: 'pt',
  name: 'Portuguese',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: 'áâãàçéêíóôõúü',
    endings: `
      ção ções são sões mento mentos dade dades mente ado ados ada adas ido idos ida idas ando endo indo eria ismo
      ista ável ível aram eram iram ava avam ará rão ões ães nha nho nhas nhos lho lha ência ância agem eiro eira
      eiros gem ais éis
    `,
  },
  lexicons: {
    months: withVariants(months, {março: ['marco']}),
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {
      'segunda-feira': ['segunda feira', '2ª feira', '2ª-feira'],
      'terça-feira': ['terça feira', '3ª feira', '3ª-feira'],
      'quarta-feira': ['quarta feira', '4ª feira', '4ª-feira'],
      'quinta-feira': ['quinta feira', '5ª feira', '5ª-feira'],
      'sexta-feira': ['sexta feira', '6ª feira', '6ª-feira'],
      sábado: ['sabado'],
    }),
    decimalSign: ',',
    salesWords: words(`
      online grátis gratuito gratuitos melhor melhores barato baratos barata baratas comprar compra venda preço
      preços bônus bónus cadastro depósito saque sem rápido rápida fácil seguro confiável entrar login baixar jogar
      ganhar dinheiro real novo nova novos pagando plataforma código promocional oferta ofertas desconto hoje agora
      vivo oficial site sites receita entrega brasil portugal original licença horário pix hora
    `),
    neverLast: words(`
      o a os as um uma uns umas e ou de do da dos das em no na nos nas com por para sem que seu sua seus suas se ao
      aos
    `),
    functionWords: words(`
      de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou foi é são
      ser tem quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse
      eles você essa nem suas meu às está minha há pelos elas qual nós lhe este ter foram sobre ainda pode podem onde
      anos porque assim outro outra outros cada apenas segundo durante após bem desde vai fazer disse agora então toda
      todo todos todas além contra estão era esta isto num numa deles dele dela pelas lhes vocês nosso nossa nossos
      nossas estes estas aquele aquela aquilo sendo tudo outras dia tempo duas dois três sempre enquanto sob cujo cuja
      através pois portanto porém quais quanto nenhum alguns algumas algum alguma seja será serão seria poder podemos
      deve devem temos tinha havia fazem faz diz hoje aqui ali lá muitos muitas pouco menos maior novo nova forma
      parte caso tão logo te ti mim si
    `),
    abbreviations: words(`
      sr sra srta srs dr dra drs prof profa eng arq d dom gen cel cap ten sgt cb maj alm brig mons pe fr ir exmo exma
      ilmo av r pç pça rod n nº núm pág págs vol art fig ed eds depto dept tel ex p.ex aprox máx mín ltda cia s.a
    `),
    honorifics: words(`
      senhor senhora senhorita doutor doutora professor professora engenheiro engenheira arquiteto arquiteta general
      coronel capitão tenente sargento cabo major almirante brigadeiro monsenhor padre senador senadora deputado
      deputada governador governadora
    `),
    determiners: words(`
      o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela meu minha seu sua seus suas
      nosso nossa cada outro outra todo toda ao à do da no na pelo pela como de por com para sem ser é foi era segundo
      qualquer nenhum
    `),
    relativeDates: [
      'hoje', 'ontem', 'amanhã', 'anteontem', 'depois de amanhã', 'ontem à noite', 'esta manhã', 'nesta manhã',
      'esta tarde', 'esta noite', 'hoje de manhã', 'esta semana', 'nesta semana', 'na semana passada',
      'semana passada', 'próxima semana', 'semana que vem', 'este mês', 'neste mês', 'mês passado', 'próximo mês',
      'mês que vem', 'este ano', 'neste ano', 'ano passado', 'próximo ano', 'ano que vem',
    ],
    bylineWords: [
      'por', 'escrito por', 'autor', 'autora', 'redação', 'da redação', 'texto de', 'texto', 'publicado por',
    ],
    dateLabels: [
      'publicado', 'publicada', 'publicado em', 'publicado a', 'data', 'data de publicação', 'postado em', 'atualizado',
      'atualizada', 'atualizado em', 'atualizado às', 'última atualização', 'última modificação', 'modificado em',
      'criado em',
    ],
    repeatable: words('já não sim muito logo quase toc'),
    quotes: [['“', '”'], ['«', '»'], ['‘', '’'], ['"', '"']],
  },
}
