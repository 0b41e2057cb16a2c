/** What `--help` says, of the program and of each command. */
import type { Bilingual, MessageLanguage } from '../core/wording/languages.ts';
import type { CommandName } from './arguments.ts';

/** The help page of a command, or of the whole program. */
export function help(command: CommandName | null, language: MessageLanguage): string {
  return (command === null ? PROGRAM : PAGES[command])[language];
}

const PROGRAM: Bilingual = {
  en: `Reads resolutions of intergovernmental organizations and says how they are built.

Usage: resolution COMMAND [OPTION…] [PATH…]

Commands:
  check       says what is wrong in resolutions
  format      gives them their layout, without changing a word
  outline     lists their clauses and items, with code, title, session and vote
  citations   lists what they cite, and the files that hold it
  cited-by    lists every place that cites a resolution, under whatever alias
  graph       prints them and what they cite as a graph

Options:
  -h, --help           this page, or the page of a command
  -V, --version        the version
  --messages en|fr     the language of messages (default: that of the system)

Exit codes: 0 nothing to report, 1 check found something or format --check a text to format, 2 wrong
usage or a file that cannot be read, formatted or written
`,
  fr: `Lit les résolutions d’organisations intergouvernementales et dit comment elles sont construites.

Usage : resolution COMMANDE [OPTION…] [CHEMIN…]

Commandes :
  check       dit ce qui ne va pas dans des résolutions
  format      les met en forme, sans en changer un mot
  outline     énumère leurs alinéas, paragraphes et listes, avec cote, titre, session et vote
  citations   énumère ce qu’elles citent, et les fichiers où cela se trouve
  cited-by    énumère les endroits qui citent une résolution, sous n’importe quelle forme de sa cote
  graph       les présente avec ce qu’elles citent sous forme de graphe

Options :
  -h, --help           cette page, ou la page d’une commande
  -V, --version        la version
  --messages en|fr     la langue des messages (par défaut : celle du système)

Codes de sortie : 0 rien à signaler, 1 check a trouvé quelque chose, 2 mauvais usage, ou fichier
illisible ou impossible à écrire
`,
};

const PATHS: Bilingual = {
  en: `A folder is searched for .resolution, .txt and .md files that read as resolutions; what .gitignore
and .ignore name is left out. A file that is named is always read. "-" is the standard input.
`,
  fr: `Dans un dossier, les fichiers .resolution, .txt et .md qui se lisent comme des résolutions sont
pris, sauf ceux que désignent .gitignore et .ignore. Un fichier nommé est toujours lu. « - » désigne
l’entrée standard.
`,
};

const COMMON_OPTIONS: Bilingual = {
  en: `  --stdin                                           read the standard input, as "-" does
  --stdin-filename NAME                             the file that it stands for
  --messages en|fr                                  the language of messages
`,
  fr: `  --stdin                                           lire l’entrée standard, comme « - »
  --stdin-filename NOM                              le fichier dont elle tient lieu
  --messages en|fr                                  la langue des messages
`,
};

const PAGES: Readonly<Record<CommandName, Bilingual>> = {
  check: {
    en: `Says what is wrong in resolutions.

Usage: resolution check [OPTION…] [PATH…]     (without a path: the working folder)

${PATHS.en}
Options:
  --format text|json|sarif|github                   how to print the findings (default: text)
  --summary                                         count the findings by rule at the end
  --fail-on error|warning|information|hint          exit with 1 from this severity on (default: warning)
  --max-warnings N                                  put up with as many warnings, and no more

  --preset official|draft|strict                    how strict to be (default: as resolutions.json says, else draft)
  --rule ID                                         only this rule; may be said several times
  --config FILE                                     settings that go before those of resolutions.json

  --fix                                             mend what any secretariat would mend, and say what is left
  --fix --unsafe-fixes                              mend also what somebody has to look at
  --diff                                            show what --fix would change; nothing is written

  --baseline FILE                                   report only what is not recorded there
  --baseline FILE --write-baseline                  record all that is found now

${COMMON_OPTIONS.en}
Exit codes: 0 nothing reaches --fail-on, 1 something does, or --diff shows a change, 2 wrong usage or a
file that cannot be read or written
`,
    fr: `Dit ce qui ne va pas dans des résolutions.

Usage : resolution check [OPTION…] [CHEMIN…]     (sans chemin : le dossier de travail)

${PATHS.fr}
Options :
  --format text|json|sarif|github                   forme du résultat (par défaut : text)
  --summary                                         compter à la fin les constats par règle
  --fail-on error|warning|information|hint          sortir avec 1 à partir de cette gravité (par défaut : warning)
  --max-warnings N                                  admettre ce nombre d’avertissements, pas plus

  --preset official|draft|strict                    rigueur (par défaut : selon resolutions.json, sinon draft)
  --rule ID                                         cette règle seulement ; l’option peut se répéter
  --config FICHIER                                  réglages qui l’emportent sur ceux de resolutions.json

  --fix                                             corriger ce que tout secrétariat corrigerait, et dire ce qui reste
  --fix --unsafe-fixes                              corriger aussi ce que quelqu’un doit relire
  --diff                                            montrer ce que --fix changerait ; rien n’est écrit

  --baseline FICHIER                                ne signaler que ce qui n’y est pas consigné
  --baseline FICHIER --write-baseline               consigner tout ce qui est signalé maintenant

${COMMON_OPTIONS.fr}
Codes de sortie : 0 rien n’atteint --fail-on, 1 quelque chose l’atteint, ou --diff montre un changement,
2 mauvais usage, ou fichier illisible ou impossible à écrire
`,
  },
  format: {
    en: `Gives resolutions their layout: one blank line between clauses, wrapped lines joined, page heads and
page numbers gone, spaces and keyword case as the language and the body have them. No word, number or
code changes; a text in which anything would is left as it is, and the reason is said.

Usage: resolution format [--check|--write] [OPTION…] PATH…

${PATHS.en}
Options:
  --check                                           only list the files that would change
  --write                                           write them, and list those that changed
                                                    (without either: print the text)
${COMMON_OPTIONS.en}
Exit codes: 0 done, 1 --check lists a file, 2 wrong usage or a file that cannot be read, formatted or
written
`,
    fr: `Met en forme des résolutions : une ligne vide entre les alinéas, lignes coupées réunies, en-têtes et
numéros de page retirés, espaces et casse des mots-clés selon la langue et l’organe. Aucun mot, numéro
ni cote ne change ; le texte où quelque chose changerait est laissé tel quel, et la raison est dite.

Usage : resolution format [--check|--write] [OPTION…] CHEMIN…

${PATHS.fr}
Options :
  --check                                           seulement énumérer les fichiers qui changeraient
  --write                                           les écrire, et énumérer ceux qui ont changé
                                                    (sans l’un ni l’autre : écrire le texte à l’écran)
${COMMON_OPTIONS.fr}
Codes de sortie : 0 fait, 1 --check énumère un fichier, 2 mauvais usage, ou fichier illisible, laissé
tel quel ou impossible à écrire
`,
  },
  outline: {
    en: `Lists the clauses and items of resolutions, with code, title, session and vote.

Usage: resolution outline [OPTION…] PATH…

${PATHS.en}
Options:
  --format text|json                                how to print the outline (default: text)
${COMMON_OPTIONS.en}`,
    fr: `Énumère les alinéas, paragraphes et listes de résolutions, avec cote, titre, session et vote.

Usage : resolution outline [OPTION…] CHEMIN…

${PATHS.fr}
Options :
  --format text|json                                forme du résultat (par défaut : text)
${COMMON_OPTIONS.fr}`,
  },
  citations: {
    en: `Lists what resolutions cite, and the files that hold it.

Usage: resolution citations [OPTION…] PATH…

${PATHS.en}
Options:
  --format text|json                                how to print the list (default: text)
${COMMON_OPTIONS.en}`,
    fr: `Énumère ce que citent des résolutions, et les fichiers où cela se trouve.

Usage : resolution citations [OPTION…] CHEMIN…

${PATHS.fr}
Options :
  --format text|json                                forme du résultat (par défaut : text)
${COMMON_OPTIONS.fr}`,
  },
  'cited-by': {
    en: `Lists every place that cites a resolution, whatever alias it is cited by.

Usage: resolution cited-by [OPTION…] CODE PATH…     (CODE in any form: AG-2012-RES-08, A/RES/79/136)

${PATHS.en}
Options:
  --format text|json                                how to print the list (default: text)
${COMMON_OPTIONS.en}`,
    fr: `Énumère les endroits qui citent une résolution, quelle que soit la forme de sa cote.

Usage : resolution cited-by [OPTION…] COTE CHEMIN…     (COTE sous toute forme : AG-2012-RES-08, A/RES/79/136)

${PATHS.fr}
Options :
  --format text|json                                forme du résultat (par défaut : text)
${COMMON_OPTIONS.fr}`,
  },
  graph: {
    en: `Prints resolutions and what they cite as a graph: an edge for each clause that cites something.

Usage: resolution graph [OPTION…] PATH…

${PATHS.en}
Options:
  --format json|dot|mermaid                         how to print the graph (default: json)
${COMMON_OPTIONS.en}`,
    fr: `Présente des résolutions et ce qu’elles citent sous forme de graphe : une arête par alinéa ou
paragraphe qui cite quelque chose.

Usage : resolution graph [OPTION…] CHEMIN…

${PATHS.fr}
Options :
  --format json|dot|mermaid                         forme du graphe (par défaut : json)
${COMMON_OPTIONS.fr}`,
  },
};
