/** Points out cited resolutions that the workspace does not hold, with what their code tells. */
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { Codes } from '../../citations/codes.ts';
import { holdersOf } from '../../library/graph.ts';
import { nameOf } from '../../library/known.ts';
import { emptyLibrary } from '../../library/library.ts';
import { createDateWriter } from '../../wording/dates.ts';
import type { CodeParts } from '../../model/model.ts';
import { defineRule } from '../rule.ts';
import type { MessageLanguage } from '../../wording/languages.ts';

export const unresolvedCitation = defineRule({
  id: 'unresolved-citation',
  since: '0.1.0',
  levels: { official: 'off', draft: 'hint', strict: 'hint' },
  isAboutCodes: true,
  authority: {
    en: 'None: it says what the workspace holds, and is no fault of the text.',
    fr: 'Aucune : la règle dit ce que contient l’espace de travail, sans rien reprocher au texte.',
  },
  docs: {
    title: {
      en: 'A cited resolution is not in the workspace',
      fr: 'Une résolution citée ne se trouve pas dans l’espace de travail',
    },
    what: {
      en: 'Points out, at its first citation, a resolution that no file of the workspace bears, whatever alias it is cited by, with what is known of it: its title or subject, where the catalogue or the team’s resolutions.json has it, and what its code says of organ, session, year and number. Reports, decisions and treaties are left alone, and so is a text opened without a folder.',
      fr: 'Signale, à sa première citation, une résolution que ne porte aucun fichier de l’espace de travail, quelle que soit la forme de sa cote, et dit ce que l’on en sait : son titre ou son objet, s’il figure au catalogue ou dans le resolutions.json de l’équipe, et ce que sa cote apprend de l’organe, de la session, de l’année et du numéro. Les rapports, décisions et traités ne sont pas signalés, ni rien dans un texte ouvert sans dossier.',
    },
    why: {
      en: 'A citation that opens nothing may be mistyped, or the file may be missing. Either is better known before the text is voted on.',
      fr: 'Une citation qui n’ouvre rien est peut-être mal écrite, ou bien le fichier manque. Mieux vaut le savoir avant le vote.',
    },
    measured: {
      en: 'Every text cites resolutions that its folder does not hold, so this is a hint and never more by itself.',
      fr: 'Tout texte cite des résolutions absentes de son dossier : ce n’est donc qu’une indication, jamais davantage.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT la résolution AG-2008-RES-07,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      absent: 'No file of the workspace is {canonical}. Its code says: {known}.',
      absentNamed: 'No file of the workspace is {canonical} ({name}). Its code says: {known}.',
    },
    fr: {
      absent: 'Aucun fichier de l’espace de travail n’est {canonical}. Sa cote indique : {known}.',
      absentNamed:
        'Aucun fichier de l’espace de travail n’est {canonical} ({name}). Sa cote indique : {known}.',
    },
  },
  check: (model, { analyser, library, messages }, report) => {
    if (library === emptyLibrary) return;
    const seen = new Set(model.identity === null ? [] : library.sameAs(model.identity.canonical));
    for (const { kind, canonical, parts, range } of model.citations) {
      if (kind !== 'resolution' || canonical === null || parts === null) continue;
      if (seen.has(canonical)) continue;
      for (const same of library.sameAs(canonical)) seen.add(same);
      const body = analyser.lexicon.bodies.get(parts.body);
      if (body === undefined || holdersOf(library, canonical).length > 0) continue;
      const entry = library.known(canonical);
      const name = entry === null ? null : nameOf(entry, messages);
      const known = whatCodeSays(parts, body.file, analyser.codes, messages);
      if (name === null) report(range, 'absent', { canonical, known });
      else report(range, 'absentNamed', { canonical, name, known });
    }
  },
});

const NUMBER: Readonly<Record<MessageLanguage, string>> = { en: 'no.', fr: 'n°' };

/** "INTERPOL General Assembly, 81st session, Rome (Italy), 5–8 November 2012, no. 8". */
function whatCodeSays(
  parts: CodeParts,
  body: BodyFile,
  codes: Codes,
  language: MessageLanguage,
): string {
  const session = createDateWriter(language).session(codes.session(parts, language));
  const said = [
    body.name[language] ?? body.name['en'] ?? body.id,
    session,
    `${NUMBER[language]} ${parts.number}`,
  ];
  return said.filter((words) => words !== null).join(', ');
}
