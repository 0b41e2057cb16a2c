/** What the extension says to those who write. */
import { language } from './wording.ts';
import type { WritingState } from './writing-requests.ts';

interface WritingWording {
  readonly name: string;
  counts(state: WritingState): string;
  problems(count: number): string;
  readonly noProblems: string;
  readonly outline: string;
  readonly problemList: string;
  readonly pasteCleaned: string;
  readonly nothingToPaste: string;
  readonly openResolutionFirst: string;
}

const wording: Readonly<Record<'en' | 'fr', WritingWording>> = {
  en: {
    name: 'The resolution you are writing',
    counts: (state) => {
      const recitals = counted(state.recitals, 'recital', 'recitals');
      const clauses = counted(state.operativeClauses, 'operative clause', 'operative clauses');
      const words = counted(state.words, 'word', 'words');
      const selected = state.selected === null ? '' : `${number(state.selected)} of `;
      return `${recitals}, ${clauses}, ${selected}${words}`;
    },
    problems: (count) => counted(count, 'problem', 'problems'),
    noProblems: 'no problems',
    outline: 'Outline',
    problemList: 'Problems',
    pasteCleaned: 'Paste cleaned: no page heads, no hard wraps',
    nothingToPaste: 'There is no text to paste.',
    openResolutionFirst: 'Open a resolution first: what is pasted is cleaned as a part of it.',
  },
  fr: {
    name: 'La résolution en cours de rédaction',
    counts: (state) => {
      const recitals = counted(state.recitals, 'alinéa', 'alinéas');
      const clauses = counted(state.operativeClauses, 'paragraphe', 'paragraphes');
      const words = counted(state.words, 'mot', 'mots');
      const selected = state.selected === null ? '' : `${number(state.selected)} sur `;
      return `${recitals}, ${clauses}, ${selected}${words}`;
    },
    problems: (count) => counted(count, 'problème', 'problèmes'),
    noProblems: 'aucun problème',
    outline: 'Plan',
    problemList: 'Problèmes',
    pasteCleaned: 'Coller au propre : sans en-têtes de page ni coupures de ligne',
    nothingToPaste: 'Il n’y a pas de texte à coller.',
    openResolutionFirst:
      'Ouvrez d’abord une résolution : le texte collé est nettoyé comme s’il en faisait partie.',
  },
};

/** The words in the language of the messages. */
export function writingWords(): WritingWording {
  return wording[language()];
}

/** "1 recital", "12 recitals"; in French nothing is singular too. */
function counted(count: number, one: string, many: string): string {
  const isOne = language() === 'fr' ? count < 2 : count === 1;
  return `${number(count)} ${isOne ? one : many}`;
}

function number(count: number): string {
  return new Intl.NumberFormat(language()).format(count);
}
