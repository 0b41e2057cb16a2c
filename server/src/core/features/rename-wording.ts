/** Why a code cannot be renamed, and what to do about it. */
import type { CitationKind, CodeFault } from '../model/model.ts';
import type { Bilingual } from '../wording/languages.ts';

/** Each kind with its article. */
const KINDS: Readonly<Record<CitationKind, Bilingual>> = {
  resolution: { en: 'a resolution', fr: 'une résolution' },
  decision: { en: 'a decision', fr: 'une décision' },
  report: { en: 'a report', fr: 'un rapport' },
  document: { en: 'a document', fr: 'un document' },
  statement: { en: 'a statement', fr: 'une déclaration' },
  treaty: { en: 'a treaty', fr: 'un traité' },
  article: { en: 'an article', fr: 'un article' },
  rules: { en: 'rules', fr: 'un règlement' },
};

export const renameWording = {
  noCode: {
    en: 'There is no code here. Put the cursor on a code, such as GA-2012-81-RES-08 or the 71/19 of "resolution 71/19".',
    fr: 'Il n’y a pas de cote ici. Placez le curseur sur une cote, comme GA-2012-81-RES-08 ou le 71/19 de « résolution 71/19 ».',
  },
  unknownCode: (name: string): Bilingual => ({
    en: `"${name}" is not a code of any body known here, so nothing would find what it names. Write a code in one of its forms, such as GA-2012-81-RES-08 or A/RES/79/136.`,
    fr: `« ${name} » n’est une cote d’aucun organe connu ici, et rien ne retrouverait ce qu’elle désigne. Écrivez une cote sous l’une de ses formes, comme GA-2012-81-RES-08 ou A/RES/79/136.`,
  }),
  impossibleCode: (name: string, { session, year, expected }: SessionYear): Bilingual => ({
    en: `"${name}" cannot be: ${expected === null ? `no session was held in ${year}` : `the session of ${year} is number ${expected}, not ${session}`}. Correct the session or the year.`,
    fr: `« ${name} » est impossible : ${expected === null ? `aucune session ne s’est tenue en ${year}` : `la session de ${year} porte le numéro ${expected}, non ${session}`}. Corrigez la session ou l’année.`,
  }),
  sameThing: (name: string, canonical: string): Bilingual => ({
    en: `"${name}" is already the code of ${canonical}, so there is nothing to rename. To change how one place writes it, edit that place.`,
    fr: `« ${name} » est déjà la cote de ${canonical} : il n’y a rien à renommer. Pour l’écrire autrement à un endroit, modifiez cet endroit.`,
  }),
  otherKind: (from: CitationKind, to: CitationKind, name: string): Bilingual => ({
    en: `"${name}" is the code of ${KINDS[to].en}, and ${KINDS[from].en} cannot become one; only the symbol of a draft can change into that of what was adopted. Give a code of the same kind.`,
    fr: `« ${name} » est la cote d’${KINDS[to].fr}, et ${KINDS[from].fr} ne peut le devenir ; seule la cote d’un projet peut devenir celle du texte adopté. Donnez une cote du même genre.`,
  }),
  collision: (canonical: string, file: string): Bilingual => ({
    en: `${canonical} is already the code of ${file}; two texts under one code could not be told apart. Choose another code, or rename that text first.`,
    fr: `${canonical} est déjà la cote de ${file} ; deux textes sous une même cote ne se distingueraient plus. Choisissez une autre cote, ou renommez d’abord cet autre texte.`,
  }),
  incomplete: {
    en: 'The files of the workspace have not all been read, so some places would keep the old code. Wait until they are, and rename again.',
    fr: 'Les fichiers de l’espace de travail n’ont pas tous été lus : certains endroits garderaient l’ancienne cote. Attendez la fin de la lecture, puis recommencez.',
  },
  fromHeading: (file: string, heading: string, canonical: string): Bilingual => ({
    en: `${file} has its code from its heading "${heading}" and its session, which cannot say ${canonical}. Correct the session in that text, or give the text a line with its code; then rename.`,
    fr: `${file} tient sa cote de son intitulé « ${heading} » et de sa session, qui ne peuvent dire ${canonical}. Corrigez la session dans ce texte, ou donnez-lui une ligne portant sa cote, puis renommez.`,
  }),
  fromFileName: (file: string, canonical: string): Bilingual => ({
    en: `${file} has its code from its name, and no name in that form says ${canonical}. Write the code in the text, then rename.`,
    fr: `${file} tient sa cote de son nom, et aucun nom de cette forme ne dit ${canonical}. Écrivez la cote dans le texte, puis renommez.`,
  }),
  renamesNoFiles: (file: string, newName: string): Bilingual => ({
    en: `${file} has its code from its name, and this editor does not let a rename change names of files. Rename the file to ${newName} first, or write the code in the text.`,
    fr: `${file} tient sa cote de son nom, et cet éditeur ne permet pas à un renommage de changer le nom d’un fichier. Renommez d’abord le fichier en ${newName}, ou écrivez la cote dans le texte.`,
  }),
  fileExists: (file: string, newName: string): Bilingual => ({
    en: `${file} has its code from its name and would become ${newName}, but there is a file of that name. Move one of the two, or write the code in the text.`,
    fr: `${file} tient sa cote de son nom et deviendrait ${newName}, mais un fichier porte déjà ce nom. Déplacez l’un des deux, ou écrivez la cote dans le texte.`,
  }),
} as const;

type SessionYear = Extract<CodeFault, { readonly kind: 'session-year' }>;
