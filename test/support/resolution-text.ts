/** Whole resolutions of which only the code and some clauses matter, as files of a fixture. */

/**
 * @param code null for a text without one
 * @param clauses recitals, without their commas
 */
export function resolutionText(
  code: string | null,
  clauses: readonly string[],
  name = `${code ?? 'draft'}.txt`,
): string {
  return `
  %! ${name}
  ${code ?? 'RÉSOLUTION'}

  Objet : Titre de ${code ?? name}

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

  ${clauses.map((clause) => `${clause},\n\n  `).join('')}APPROUVE le projet.
`;
}
