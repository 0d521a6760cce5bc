import type { Locale } from '../../domain/locales.ts';
import { controller } from '../../site/site.ts';
import { wordsOf } from './fold.ts';

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
  /** Folded beginnings of verbs that also stand apart, after the verb: `neemt … op` is `opnemen`. */
  readonly particles: string;
  /** A pattern for folded queries: whether they ask how long something is kept. */
  readonly howLong: string;
  /** What may stand between the parts of a compound; nothing else where the language writes its compounds apart. */
  readonly links: readonly string[];
}

/** Letters that sound alike, so that people put one for the other: Kontakt and contact, Telephon and Telefon. */
const soundsOfC = [
  ['ph', 'f'],
  ['th', 't'],
  ['c(?=[^eiyh])', 'k'],
] as const;

const dutch: LanguageRules = {
  smallWords:
    'de het een en of van voor in op te ten ter is zijn was wordt worden werd ben bent ik je jij jou jouw u uw we ' +
    'wij ons onze ze zij hun men mijn m n t s er hier daar die dat deze dit dan als om aan bij door over uit tot ' +
    'naar met tegen onder na per wat welk welke hoe kan kunnen kun mag mogen moet moeten zal zullen wil willen ' +
    'hebben heb hebt heeft had doen doet doe gaat gaan laten maar ook nog wel al niet geen zo dus want toch eens ' +
    'even iets alle alles jullie hem haar zich hallo hoi hey goedendag goedemorgen goedemiddag dank dankje ' +
    'dankjewel bedankt merci aub alsjeblieft alstublieft graag gelieve sorry excuseer meneer mevrouw beste geachte ' +
    'svp ja oke ok echt eigenlijk gewoon precies exact dikwijls vaak soms altijd nooit steeds telkens meestal ooit ' +
    'weer reeds ondertussen nu nou later meteen onmiddellijk vandaag morgen tegenwoordig vroeger onlangs pas net ' +
    'toen terwijl tijdens sinds zolang zodra omdat doordat zodat wegens volgens omtrent betreffende zonder tussen ' +
    'binnen behalve naast daarom daarna daarvoor daarmee daarover daarbij daarin daarop daarvan hiermee hierover ' +
    'ervan ervoor erbij erin erop ermee erover waarmee waarop waarvan waarin waarbij waardoor waarnaar heel zeer ' +
    'erg veel weinig meer meeste genoeg enkel alleen ongeveer bijna helemaal misschien wellicht mogelijk zeker ' +
    'natuurlijk uiteraard waarschijnlijk blijkbaar eventueel iemand niemand iedereen ieder elk elke ergens overal ' +
    'niets niks zelf eigen jezelf uzelf mij me mn zn gij ge hij dezelfde hetzelfde wiens waren zijt word geworden ' +
    'gehad zou wou wilde kon konden kunt mocht moest moesten hoeft hoeven deed ging gegaan ga kom komt komen kwam ' +
    'gekomen liet blijf gebleven kreeg gekregen vind vindt vinden vond gevonden zoek zoekt zoeken denk denkt denken ' +
    'dacht geloof begrijp begrijpen vertel vertelt verteld zeg zegt zeggen zei gezegd heet betekent gebeurt ' +
    'gebeuren gebeurd maak maakt maken gemaakt ligt zit zitten probeer bedoel afvraag benieuwd neem geldt klopt ' +
    'ding beetje manier keer mensen hoezo allee goed via samen alvast allemaal sowieso vanaf mee help',

  lightWords:
    'waarom waarvoor waar wanneer wie krijg krijgt krijgen zien ziet weten weet houden houdt neemt nemen blijft blijven staat staan zoveel laat gerust halen haal haalt vandaan raak raakt raken terecht slecht slechte sta stond geef geeft geven gaf twee drie paar zoals vast goede juist lijkt snel zelfs gisteren gedaan zouden zoiets zomaar nogal eindelijk begint begon gevraagd voortaan straks lukt lukken uitleggen nieuw nieuwe oud oude groot grote klein kleine lang lange achteraf dagelijks plots opeens ineens trouwens vervelend eerste laatste volgende vorige wegens werkt',
  spellings: [
    // opgenomen, opnemen
    ['^(aan|af|bij|door|in|mee|na|om|op|over|rond|samen|terug|toe|uit|voor|weg)ge(?=.{4})', '$1'],
    ...soundsOfC,
    ['ij', 'y'],
    ['x', 'ks'],
  ],
  endings: 'ingen|eren|tjes|ing|tje|jes|en|er|je',
  lastLetters: 'estdn',
  beginnings: 'ge',
  howLong: 'hoe ?lang|bewaa?r|termijn|tot wanneer|bijgehouden',
  particles: 'aan af bij door in mee na om op over rond terug toe uit voor weg',
  links: ['', 's', 'e', 'en'],
};

const french: LanguageRules = {
  smallWords:
    'le la les l un une des de du d et a au aux en dans sur par pour avec sans est sont etre ete suis es c ce cet ' +
    'cette ces ca se s sa son ses leur leurs mon ma mes m ton ta tes t votre vos notre nos je j tu il elle on nous ' +
    'vous ils elles que qu quoi quel quelle quels quelles comment si ne n pas plus y ai as ont avez avoir peut peux ' +
    'peuvent puis doit dois faire fait faut va vais veux veut chez entre vers comme meme ainsi alors afin ' +
    'aussi assez autant autre autres aucun aucune avant avait avais avaient aviez aurait aurais aura aurez auront ' +
    'ayant eu etait etais etaient etiez serait serais sera serez seront soit soient puisse puissent pourrait ' +
    'pourrais pourraient pourra pourrez pouvez pouvons pouvait pu pouvoir devrait devrais devra devez devons ' +
    'doivent voudrais voudrait voulez voulais veulent voulu vouloir souhaite souhaiterais souhaitez aimerais ' +
    'aimerait desire desirez fais faites font faisait fera ferait ferez faisant fasse fallait faudrait faudra aller ' +
    'allez allons vont ira irait allait viens vient viennent venir savez sais sache savais savent dire dis dit ' +
    'dites disent explique expliquez expliquer trouver trouve trouvez reste restent semble parait croire crois ' +
    'croit croyez pense pensez penser imagine suppose comprendre comprends comprend comprenez apprendre appris moi ' +
    'toi lui eux celui celle ceux celles cela ceci dont lequel laquelle lesquels lesquelles quelqu quelque quelques ' +
    'quelconque chacun chacune chaque certains certaines plusieurs tout tous toute toutes rien beaucoup peu trop ' +
    'tres tellement vraiment encore deja toujours jamais souvent parfois maintenant aujourd hui actuellement ' +
    'bientot hier depuis pendant durant lorsque lors puisque parce car donc mais ni sinon sauf selon malgre environ ' +
    'presque surtout seulement uniquement simplement juste exactement precisement normalement generalement ' +
    'apparemment evidemment eventuellement finalement enfin bref bien mieux oui non ok ouais ben hein euh svp stp ' +
    'merci bonjour bonsoir salut hello coucou pardon excusez desole monsieur madame veuillez prie plait possible ' +
    'possibles possibilite vrai chose choses truc trucs facon maniere moyen moyens fois ensuite voila voici etc ' +
    'notamment concernant propos permet permettent essayer essaie aider aidez entendu fonctionne vite rapidement ' +
    'via tant quant gens seul seule envie mien mienne miens miennes jai cest jveux pk pq koi qd bcp qqn qqch bjr ' +
    'slt me te trouvent',

  lightWords:
    'pourquoi quand ou qui voir voit savoir sait connaitre donner donne pris prend prendre prennent bout ouvert rempli disparait mettre mis met mets petit petite grand grande nouveau nouvelle bon bonne mauvais longtemps egalement cependant doute simple plupart sorte existe existait difficile autour seconde continue passe passer regarde regarder laisse laisser rendre parler parle appelle habitude reagit probleme soudain dernier derniere premier premiere prochain prochaine nombreux certain certaine normal vieux vieille veuillent',
  spellings: [...soundsOfC, ['c(?=[eiy])', 's'], ['qu', 'k'], ['y', 'i']],
  endings:
    'issements|issement|eraient|ations|ation|ements|ement|ateurs|ateur|aires|aire|aient|elles|elle|euses|euse|ites|ions|ees|ent|ant|ite|ion|ie|ee|es|er|ez|eur|el|al|e|s',
  lastLetters: 'xrti',
  beginnings: '',
  howLong: 'combien de temps|duree|longtemps|conserv|delai|jusqu.{1,3}quand',
  particles: '',
  links: [''],
};

const english: LanguageRules = {
  smallWords:
    'the a an and or of to in on at by for from with without into is are was were be been being am i me my mine we ' +
    'us our you your he she they them their it its this that these those there here what which whom how does do did ' +
    'done can could may might must shall should will would has have had if than then so not no any some as about s ' +
    't re ll d m ve im getting gotten want wants wanted wanting wanna gonna gotta take takes taking taken ' +
    'took happen happens happened happening let lets letting go goes going went gone come comes came coming find ' +
    'finds finding found tell tells told telling say says said saying mean means meant think thinks thought guess ' +
    'suppose supposed believe like liked likes wish hope hoping wonder wondering seem seems seemed need needs ' +
    'needed try tries tried trying make makes made making put puts putting knew known knowing given giving gave ' +
    'doing having cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt ' +
    'hadnt ive ill youre theyre thats whats wheres whos hows please pls plz thanks thank thx hello hi hey dear sir ' +
    'madam sorry excuse ok yes yeah kindly help much many more most lot lots really actually just still even ever ' +
    'never always often sometimes usually again already yet now nowadays currently today soon maybe perhaps ' +
    'probably simply only also too very quite rather pretty everything anything something nothing everybody ' +
    'everyone anybody anyone somebody someone nobody thing things stuff kind sort way ways bit exactly possible ' +
    'possibly able allowed okay well good else other others another own each every all both either neither such ' +
    'same because cause though although while whether unless since whenever wherever whatever whoever but nor upon ' +
    'within during through her hers him his himself herself myself yourself yours theirs themselves ours ourselves ' +
    'whose due regarding concerning actual certain curious',

  lightWords:
    'why who where when get gets got see sees know knows give gives look looks looking inside fast hang behind lady man men woman up down off over last first next old new big small little long still around across along away throw threw talk talks spoke ask asked asks call before after while until less enough sudden suddenly recently lately early late hold holds hear heard show shows work works wrong right real problem happy sad annoying people person folks guy kids',
  spellings: [
    ...soundsOfC,
    ['c(?=[eiy])', 's'],
    ['our', 'or'],
    ['is(?=e|ing|ation)', 'iz'],
    ['yz', 'ys'],
    ['tre$', 'ter'],
  ],
  endings: 'ations|ation|ments|ment|ings|ions|ing|ion|ies|ed|es|ly|al|e|s|y',
  lastLetters: '',
  beginnings: '',
  howLong: 'how long|retention|retain|\\b(kept|keep|keeps|stored?)\\b|until when',
  particles: '',
  links: [''],
};

const german: LanguageRules = {
  smallWords:
    'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im an am auf aus bei ' +
    'beim mit nach fur um uber unter durch gegen ohne ist sind war waren sein wird werden wurde bin bist ich du er ' +
    'sie es wir ihr ihre ihren ihrem ihrer mein meine meinen meinem meiner mir mich dir dich uns unser man was wen ' +
    'wem welche welcher welches welchen wie kann konnen darf durfen muss mussen soll sollen will wollen haben hat ' +
    'habe hatte tun tut macht machen lassen aber auch noch schon nicht kein keine so da dass wenn als sich alle ' +
    'alles s bitte danke dankeschon hallo guten sorry entschuldigung mochte mochten moechte moechten wurden ' +
    'wuerde wuerden konnte konnten koennen koennte koennten kannst durfte duerfen darfst musst musste muessen ' +
    'sollte sollten willst wollte waere haette haetten hast gehabt worden tue getan mache machte gemacht lass lasse ' +
    'lasst laesst gehe gehen geht ging gegangen komme kommt kommen gekommen passiert passieren geschieht geschehen ' +
    'lauft laeuft gibst bekomme kriege kriegen kriegt brauche braucht nehme nimmt nehmen genommen weisst wusste ' +
    'gewusst sage sagt erklaren erklar heisst glaube finde finden findet steht stehen etwas irgendwas irgendwie ' +
    'irgendwer irgendwann jemand jemanden jemandem niemand niemanden nichts jeder jede jedes selbst selber eigene ' +
    'eigentlich einfach genau wirklich tatsachlich uberhaupt ueberhaupt sowieso eben halt mal einmal doch denn ja ' +
    'also vielleicht ubrigens bereits gerade jetzt nun immer nie niemals oft manchmal wieder weiter spater davor ' +
    'dann bald seit bis solange falls ob weil damit sonst trotzdem deshalb deswegen dazu davon dafur dafuer darauf ' +
    'daran daruber darueber dadurch dabei hier dort hin raus zuruck zurueck fuer ueber ab vor zwischen wegen pro ' +
    'per ans ins wozu wofur wofuer womit wodurch worum wohin weswegen wieviel viel viele vielen mehr wenig wenige ' +
    'ganz ganze ganzen sehr nur fast mehrere einige andere anderen anderer anderes sowas diese dieser dieses diesen ' +
    'diesem dein deine deinen deiner deinem unsere unserer euch euer eure ihn ihm ihnen seine seinen seiner welchem ' +
    'ne nen hab gibts gehts okay ok gern gerne moglich moeglich bzw usw habt gebt werde wisst meines keiner allem seid',

  lightWords:
    'warum wieso weshalb wann wer wo woher bekommt bekommen sehen sieht wissen weiss geben gibt gar verschwindet verschwinden nachdem manche manchen mancher fremd fremde fremden hort gehort gesagt gleich richtig schnell erst fertig beide gut gute guten besser denken sieh stimmt egal etwa versucht versuchen ziemlich gewesen sogar einzige kurz schlecht schlechte zeigen zeigt wollte wollten endlich holen holt wichtig kaum vollig nennen leicht langsam wahrscheinlich anfangen vorher plotzlich unmoglich bekannt unbedingt standig ausserdem lang lange langer neu neue neuen alt alte alten leute leuten wohl reden redet hoffe angeblich gesehen taglich gestern heute morgen letzte letzten nachste nachsten echt dauernd weg hinter kam gegeben offen',
  spellings: [
    // abgemeldet, abzumelden, abmelden
    ['^(ab|an|auf|aus|bei|ein|her|hin|mit|nach|um|vor|weg|weiter|zu|zuruck|zusammen)(?:ge|zu)(?=.{4})', '$1'],
    ...soundsOfC,
    ['([aou])e', '$1'],
    ['c(?=[^h])', 'k'],
    ['tz', 'z'],
  ],
  endings: 'ungen|lichen|liche|ung|lich|ern|ten|tes|en|er|es|em|et|st|te',
  lastLetters: 'enst',
  beginnings: 'ge',
  howLong: 'wie ?lang|aufbewahr|speicher|frist|bis wann|dauer\\b',
  particles: 'ab an auf aus bei ein mit nach um vor weg weiter zu zuruck',
  links: ['', 's', 'es', 'n', 'en', 'er'],
};

/** What search knows of each language. */
export const languageRules: Readonly<Record<Locale, LanguageRules>> = {
  nl: ofController(dutch),
  fr: ofController(french),
  en: ofController(english),
  de: ofController(german),
};

/** Whoever names the controller asks nothing by it: all of the policy is about it. */
function ofController(rules: LanguageRules): LanguageRules {
  const names = controller.calledAs.flatMap(wordsOf);
  return { ...rules, smallWords: [rules.smallWords, ...names].join(' ') };
}
