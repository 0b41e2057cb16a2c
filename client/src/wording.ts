/** What the extension itself says to a person; what is said of resolutions comes from the server. */
import { env, workspace } from 'vscode';

interface Wording {
  readonly noReferences: string;
  readonly graph: string;
  readonly saveGraph: string;
  saved(file: string): string;
  notSaved(reason: string): string;
  readonly noGraph: string;
  readonly whichBody: string;
  readonly whichLanguage: string;
  readonly whichSession: string;
}

const wording: Readonly<Record<'en' | 'fr', Wording>> = {
  en: {
    noReferences: 'No text refers to this place.',
    graph: 'Citation graph',
    saveGraph: 'Save the citation graph',
    saved: (file) => `The citation graph was saved as ${file}.`,
    notSaved: (reason) => `The citation graph could not be saved: ${reason}`,
    noGraph: 'The citation graph could not be drawn',
    whichBody: 'New resolution: which body adopts it?',
    whichLanguage: 'New resolution: in which language?',
    whichSession: 'New resolution: at which session?',
  },
  fr: {
    noReferences: 'Aucun texte ne renvoie à cet endroit.',
    graph: 'Graphe des citations',
    saveGraph: 'Enregistrer le graphe des citations',
    saved: (file) => `Le graphe des citations est enregistré sous ${file}.`,
    notSaved: (reason) => `Le graphe des citations n’a pas pu être enregistré : ${reason}`,
    noGraph: 'Le graphe des citations n’a pas pu être dessiné',
    whichBody: 'Nouvelle résolution : quel organe l’adopte ?',
    whichLanguage: 'Nouvelle résolution : dans quelle langue ?',
    whichSession: 'Nouvelle résolution : à quelle session ?',
  },
};

/** The words in the language of the messages. */
export function words(): Wording {
  return wording[language()];
}

/** The language of the messages: the one that the settings name, else the editor's. */
export function language(): 'en' | 'fr' {
  const wanted = workspace.getConfiguration('resolution.messages').get<string>('language', 'auto');
  return /^fr(?:$|[-_])/i.test(wanted === 'auto' ? env.language : wanted) ? 'fr' : 'en';
}
