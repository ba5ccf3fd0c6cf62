import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: 'áéíóúüñ',
    endings: `
      ción ciones sión siones miento mientos idad idades mente ado ados ada adas ido idos ida idas ando iendo ería
      ismo ista able ible aron ieron aba aban ía ían ará rán éis ñas ños ñol cia cias ico ica icos icas oso osa
    `,
  },
  lexicons: {
    months,
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {miércoles: ['miercoles'], sábado: ['sabado', 'sábados']}),
    salesWords: words(`
      online línea gratis mejor mejores barato baratos barata baratas comprar compra venta precio precios bono bonos
      depósito retiro sin rápido rápidos rápidas inmediato inmediatos fácil seguro confiable registrarse registro
      iniciar sesión descargar jugar ganar dinero real nuevo nuevos opiniones código promocional oferta ofertas
      descuento hoy ahora vivo oficial sitio sitios receta envío españa méxico originales verificación licencia
    `),
    neverLast: words(`
      el la los las un una unos unas y o u de del al en con por para sin que su sus se como desde hasta entre sobre
    `),
    functionWords: words(`
      de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre
      este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué solo
      sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien mismo ese ahora cada e otro después te
      otros aunque esa eso hace otra tan durante siempre día tanto ella tres sí dijo sido según menos pueden esto
      mientras algunos hacia estos estas ante contra unos fueron mediante además cual quien les cómo tienen están sea
      través cualquier antes manera tras sino nuestro nuestra mucho muchos otras hacer forma debe deben sería estaba
      tu usted ustedes nosotros gran aún luego hoy casi poco tener poder decir estar cuál mayor tal nada algo aquí
      entonces bajo dentro fuera cuanto cuya cuyo quienes haber hecho será serán pues mis tus toda todas nuevo nueva
      eres soy somos podría
    `),
    abbreviations: words(`
      sr sra srta sres dr dra drs prof profa lic ing arq d dña da gral cnel cap tte sgto pdte pdta mons fr hno hna vda
      av avda c pza pl ctra núm nro pág págs vol art fig ed eds depto dpto prov tel apdo ej p.ej aprox máx mín ee.uu
      aa.vv ss.mm ff.aa rr.hh
    `),
    honorifics: words(`
      señor señora señorita doctor doctora profesor profesora licenciado licenciada ingeniero ingeniera arquitecto
      arquitecta general coronel capitán teniente sargento cabo comandante almirante brigadier monseñor padre senador
      senadora gobernador gobernadora
    `),
    determiners: words(`
      el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella mi tu su sus nuestro
      nuestra cada otro otra todo toda al del como de por con para sin ser es fue era según cualquier ningún
    `),
    relativeDates: [
      'hoy', 'ayer', 'mañana', 'anteayer', 'antier', 'anoche', 'pasado mañana', 'esta mañana', 'esta tarde',
      'esta noche', 'esta semana', 'la semana pasada', 'la próxima semana', 'la semana que viene', 'este mes',
      'el mes pasado', 'el próximo mes', 'este año', 'el año pasado', 'el próximo año',
    ],
    bylineWords: ['por', 'escrito por', 'autor', 'autora', 'redacción', 'texto de', 'texto', 'publicado por'],
    dateLabels: [
      'publicado', 'publicada', 'publicado el', 'publicado en', 'fecha', 'fecha de publicación', 'actualizado',
      'actualizada', 'actualizado el', 'actualizado a las', 'última actualización', 'última modificación',
      'modificado', 'creado', 'creado el',
    ],
    repeatable: words('ja no sí muy ya toc blanco'),
    quotes: [['«', '»'], ['“', '”'], ['‘', '’'], ['"', '"']],
  },
}
