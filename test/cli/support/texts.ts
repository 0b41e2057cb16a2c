/** Short resolutions, written for these tests. */

/** In order, and citing nothing. */
export const sound = resolutionText(`
CONSIDÉRANT que les essais doivent être courts,

DEMANDE au Secrétariat général de les relire ;

ENCOURAGE les pays membres à en écrire d'autres.
`);

/** A warning: the recital ends in a semicolon. */
export const withWarning = resolutionText(`
CONSIDÉRANT que les essais doivent être courts ;

DEMANDE au Secrétariat général de les relire.
`);

/** An error, the gender of the first keyword, and the warning of `withWarning`; its code differs. */
export const withError = resolutionText(
  `
CONVAINCU que les essais doivent être courts,

NOTANT qu'ils le sont ;

DEMANDE au Secrétariat général de les relire.
`,
  3,
);

/** An error that only somebody who looks can mend: a recital stands behind an operative clause. */
export const withUnsafe = resolutionText(
  `
CONSIDÉRANT que les essais doivent être courts,

DEMANDE au Secrétariat général de les relire ;

NOTANT qu'ils le sont,

ENCOURAGE les pays membres à en écrire d'autres.
`,
  4,
);

/** The text with the faults of `withWarning` and `withError` mended. */
export function mended(text: string): string {
  return text
    .replace('CONVAINCU ', 'CONVAINCUE ')
    .replace('doivent être courts ;', 'doivent être courts,')
    .replace("NOTANT qu'ils le sont ;", "NOTANT qu'ils le sont,");
}

/** A hint: what it cites is nowhere. */
export const withHint = resolutionText(`
RAPPELANT la résolution GA-2018-87-RES-01,

DEMANDE au Secrétariat général de la relire.
`);

/** What `withHint` cites; the code stands in the text. */
export const cited = sound.replaceAll('GA-2019-88-RES-02', 'GA-2018-87-RES-01');

/** A text that is no resolution. */
export const letter = 'Madame, Monsieur,\n\nVeuillez trouver ci-joint le compte rendu.\n';

function resolutionText(clauses: string, number = 2): string {
  return `Résolution N° ${number}
GA-2019-88-RES-0${number}

Objet : Essai de rédaction

L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 88ème session à Santiago (Chili) du 15 au 18 octobre 2019,
${clauses}
Adoptée
`;
}
