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
  outline     lists their clauses and items, with code, title, session and vote
  citations   lists what they cite, and the files that hold it
  cited-by    lists every place that cites a resolution, under whatever alias
  graph       prints them and what they cite as a graph

Options:
  -h, --help           this page, or the page of a command
  -V, --version        the version
  --messages en|fr     the language of messages (default: that of the system)

Exit codes: 0 nothing to report, 1 check found something, 2 wrong usage or unreadable file
`,
  fr: `Lit les résolutions d’organisations intergouvernementales et dit comment elles sont construites.

Usage : resolution COMMANDE [OPTION…] [CHEMIN…]

Commandes :
  check       dit ce qui ne va pas dans des résolutions
  outline     énumère leurs alinéas, paragraphes et listes, avec cote, titre, session et vote
  citations   énumère ce qu’elles citent, et les fichiers où cela se trouve
  cited-by    énumère les endroits qui citent une résolution, sous n’importe quelle forme de sa cote
  graph       les présente avec ce qu’elles citent sous forme de graphe

Options :
  -h, --help           cette page, ou la page d’une commande
  -V, --version        la version
  --messages en|fr     la langue des messages (par défaut : celle du système)

Codes de sortie : 0 rien à signaler, 1 check a trouvé quelque chose, 2 mauvais usage ou fichier illisible
`,
};

const PATHS: Bilingual = {
  en: `A folder is searched for .resolution, .txt and .md files that read as resolutions; what .gitignore
and .ignore name is left out. A file that is named is always read. "-" is the standard input.
`,
  fr: `Dans un dossier, les fichiers .resolution, .txt et .md qui se lisent comme des résolutions sont
pris, sauf ceux que désignent .gitignore et .ignore. Un fichier nommé est toujours lu. « - » désigne
l’entrée standard.
`,
};

const COMMON_OPTIONS: Bilingual = {
  en: `  --stdin-filename NAME                             the name for "-"
  --messages en|fr                                  the language of messages
`,
  fr: `  --stdin-filename NOM                              le nom de « - »
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
  --fail-on error|warning|information|hint          exit with 1 from this severity on (default: warning)
${COMMON_OPTIONS.en}`,
    fr: `Dit ce qui ne va pas dans des résolutions.

Usage : resolution check [OPTION…] [CHEMIN…]     (sans chemin : le dossier de travail)

${PATHS.fr}
Options :
  --format text|json|sarif|github                   forme du résultat (par défaut : text)
  --fail-on error|warning|information|hint          sortir avec 1 à partir de cette gravité (par défaut : warning)
${COMMON_OPTIONS.fr}`,
  },
  outline: {
    en: `Lists the clauses and items of resolutions, with code, title, session and vote.

Usage: resolution outline [OPTION…] PATH…

${PATHS.en}
Options:
  --format text|json                                how to print the outline (default: text)
${COMMON_OPTIONS.en}`,
    fr: `Énumère les alinéas, paragraphes et listes de résolutions, avec cote, titre, session et vote.

Usage : resolution outline [OPTION…] CHEMIN…

${PATHS.fr}
Options :
  --format text|json                                forme du résultat (par défaut : text)
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

Usage : resolution citations [OPTION…] CHEMIN…

${PATHS.fr}
Options :
  --format text|json                                forme du résultat (par défaut : text)
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

Usage : resolution cited-by [OPTION…] COTE CHEMIN…     (COTE sous toute forme : AG-2012-RES-08, A/RES/79/136)

${PATHS.fr}
Options :
  --format text|json                                forme du résultat (par défaut : text)
${COMMON_OPTIONS.fr}`,
  },
  graph: {
    en: `Prints resolutions and what they cite as a graph: an edge for each clause that cites something.

Usage: resolution graph [OPTION…] PATH…

${PATHS.en}
Options:
  --format json|dot|mermaid                         how to print the graph (default: json)
${COMMON_OPTIONS.en}`,
    fr: `Présente des résolutions et ce qu’elles citent sous forme de graphe : une arête par alinéa ou
paragraphe qui cite quelque chose.

Usage : resolution graph [OPTION…] CHEMIN…

${PATHS.fr}
Options :
  --format json|dot|mermaid                         forme du graphe (par défaut : json)
${COMMON_OPTIONS.fr}`,
  },
};
