import type { Locale } from '../locales.ts';

/** What search knows of a language. Patterns are texts, so that they can be sent with the vocabulary. */
export interface LanguageRules {
  /** Folded words that ask nothing: articles, pronouns, auxiliaries, question words without a subject of their own. */
  readonly smallWords: string;
  /** Folded words that say how something is asked: they help where they are found, and are not missed where not. */
  readonly lightWords: string;
  /** Spellings that are one: regular expressions, and what is put in their place. */
  readonly spellings: readonly (readonly [pattern: string, put: string])[];
  /** Endings that make no difference where three letters are left, longest first, with `|` between them. */
  readonly endings: string;
  /** Last letters that make no difference where five letters are left. */
  readonly lastLetters: string;
  /** Beginnings that make no difference, where four letters are left. */
  readonly beginnings: string;
  /** What may stand between the parts of a compound; none where the language writes its compounds apart. */
  readonly links: readonly string[];
}

const dutch: LanguageRules = {
  smallWords:
    'de het een en of van voor in op te ten ter is zijn was wordt worden werd ben bent ik je jij jou jouw u uw we wij ' +
    'ons onze ze zij hun men mijn m n t s er hier daar die dat deze dit dan als om aan bij door over uit tot naar met ' +
    'tegen onder na per wat welk welke hoe kan kunnen kun mag mogen moet moeten zal zullen ' +
    'wil willen hebben heb hebt heeft had doen doet doe gaat gaan laten maar ook nog wel al niet geen zo dus want toch ' +
    'eens even iets alle alles jullie hem haar zich bpost',
  lightWords:
    'waarom waarvoor waar wanneer wie krijg krijgt krijgen zien ziet weten weet houden houdt neemt nemen blijft blijven staat staan',
  spellings: [],
  endings: 'ingen|eren|tjes|ing|tje|jes|en|er|je',
  lastLetters: 'estdn',
  beginnings: 'ge',
  links: ['', 's', 'e', 'en'],
};

const french: LanguageRules = {
  smallWords:
    'le la les l un une des de du d et a au aux en dans sur par pour avec sans est sont etre ete suis es c ce ' +
    'cet cette ces ca se s sa son ses leur leurs mon ma mes m ton ta tes t votre vos notre nos je j tu il elle on nous ' +
    'vous ils elles qui que qu quoi quel quelle quels quelles comment si ne n pas plus y ai as ont avez ' +
    'avoir peut peux peuvent puis doit dois faire fait faut va vais veux veut bpost chez entre vers comme meme',
  lightWords: 'pourquoi quand ou qui voir voit savoir sait connaitre donner donne pris prend prendre prennent',
  spellings: [],
  endings:
    'issements|issement|eraient|ations|ation|ements|ement|ateurs|ateur|aires|aire|aient|elles|elle|euses|euse|ites|ions|ees|ent|ant|ite|ion|ie|ee|es|er|ez|eur|el|al|e|s',
  lastLetters: 'xrti',
  beginnings: '',
  links: [],
};

const english: LanguageRules = {
  smallWords:
    'the a an and or of to in on at by for from with without into is are was were be been being am i me my mine we us ' +
    'our you your he she they them their it its this that these those there here what which whom how does ' +
    'do did done can could may might must shall should will would has have had if than then so not no any some as about ' +
    's t re ll d m ve bpost im',
  lightWords: 'why who where when get gets got see sees know knows give gives',
  spellings: [
    ['our', 'or'],
    ['is(?=e|ing|ation)', 'iz'],
    ['yz', 'ys'],
    ['tre$', 'ter'],
  ],
  endings: 'ations|ation|ments|ment|ings|ions|ing|ion|ies|ed|es|ly|al|e|s|y',
  lastLetters: '',
  beginnings: '',
  links: [],
};

const german: LanguageRules = {
  smallWords:
    'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im an am auf aus bei beim ' +
    'mit nach fur um uber unter durch gegen ohne ist sind war waren sein wird werden wurde bin bist ich du er sie es wir ' +
    'ihr ihre ihren ihrem ihrer mein meine meinen meinem meiner mir mich dir dich uns unser man was wen wem welche ' +
    'welcher welches welchen wie kann konnen darf durfen muss mussen soll sollen will wollen haben hat ' +
    'habe hatte tun tut macht machen lassen aber auch noch schon nicht kein keine so da dass wenn als sich alle alles ' +
    'bpost s',
  lightWords: 'warum wieso weshalb wann wer wo woher bekommt bekommen sehen sieht wissen weiss geben gibt',
  spellings: [['([aou])e', '$1']],
  endings: 'ungen|lichen|liche|ung|lich|ern|ten|tes|en|er|es|em|et|st|te',
  lastLetters: 'enst',
  beginnings: 'ge',
  links: ['', 's', 'es', 'n', 'en', 'er'],
};

/** What search knows of each language. */
export const languageRules: Readonly<Record<Locale, LanguageRules>> = {
  nl: dutch,
  fr: french,
  en: english,
  de: german,
};
