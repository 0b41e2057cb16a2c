/** Points out a quoted title that is not the one on record of the cited text. */
import type { Library } from '../../library/library.ts';
import { defineRule } from '../rule.ts';
import { createQuotedTitles } from '../support/quoted-titles.ts';
import { titleKey } from '../support/titles.ts';

export const titleDiffers = defineRule({
  id: 'title-differs',
  since: '0.1.0',
  levels: { official: 'off', draft: 'hint', strict: 'warning' },
  mending: 'unsafe',
  isAboutCodes: true,
  authority: {
    en: 'Good practice: what stands in quotes is quoted word for word.',
    fr: 'Bonne pratique : ce qui est entre guillemets est cité mot pour mot.',
  },
  docs: {
    title: {
      en: 'A cited title is not that of the text',
      fr: 'Un titre cité n’est pas celui du texte',
    },
    what: {
      en: 'Compares a title that stands in quotes behind a citation (“resolution 70/1, entitled …”) with the title of that text in the library, or else with the one that the catalogue or the team’s resolutions.json records in the language of the text. Letter case, accents, quotes, signs and spaces do not count. Without a title on record in that language nothing is said.',
      fr: 'Compare le titre mis entre guillemets après une citation (« résolution 70/1, intitulée … ») à celui du texte dans le fonds, à défaut à celui que donne, dans la langue du texte, le catalogue ou le resolutions.json de l’équipe. La casse, les accents, les guillemets, la ponctuation et les espaces ne comptent pas. Sans titre connu dans cette langue, rien n’est dit.',
    },
    why: {
      en: 'A reader takes quoted words for the title and looks for them. When they are not, either the title or the code is wrong.',
      fr: 'Le lecteur tient les mots cités pour le titre et les recherche. S’ils n’y sont pas, c’est le titre ou la cote qui est faux.',
    },
    measured: {
      en: 'Adopted texts of the UN General Assembly quote 31 titles that are on record, and all of them agree. A title may be shortened on purpose, so this stays a hint.',
      fr: 'Les textes adoptés de l’Assemblée générale des Nations Unies citent 31 titres connus, tous exacts. Un titre peut être abrégé à dessein : ce n’est donc qu’une indication.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling its resolution 66/288 of 27 July 2012, entitled “The future that we want”,

1. Decides to convene a meeting;

2. Invites Member States to take part.
`,
        good: `The General Assembly,

Recalling its resolution 66/288 of 27 July 2012, entitled “The future we want”,

1. Decides to convene a meeting;

2. Invites Member States to take part.
`,
        beside: [
          {
            name: 'A_RES_66_288.resolution',
            text: `66/288. The future we want

The General Assembly,

Noting the report,

1. Decides to convene a meeting;

2. Invites Member States to take part.
`,
          },
        ],
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT la résolution GA-2017-86-RES-08, intitulée « Accord de coopération »,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT la résolution GA-2017-86-RES-08, intitulée « Accord révisé avec l’UIT »,

APPROUVE le projet d’accord.

Adoptée
`,
        beside: [
          {
            name: 'GA-2017-86-RES-08.resolution',
            text: `GA-2017-86-RES-08

Objet : Accord révisé avec l’UIT

L’Assemblée générale d’INTERPOL, réunie en sa 86ème session à Beijing (Chine) du 26 au 29 septembre 2017,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE l’accord.

Adoptée
`,
          },
        ],
      },
    },
  },
  messages: {
    en: {
      differs:
        'The title on record of {canonical} is “{title}”. A reader who looks for the words in these quotes will not find them: correct the title, or the code.',
      write: 'Write “{title}”',
    },
    fr: {
      differs:
        'Le titre connu de {canonical} est « {title} ». Qui cherche les mots entre ces guillemets ne les trouvera pas : corrigez le titre, ou la cote.',
      write: 'Écrire « {title} »',
    },
  },
  check: (model, { analyser, library }, report) => {
    const titleBehind = createQuotedTitles(model, analyser);
    for (const citation of model.citations) {
      const { canonical } = citation;
      const quoted = canonical === null ? null : titleBehind(citation);
      // A text that cites itself is the matter of another rule.
      if (canonical === null || canonical === model.identity?.canonical) continue;
      if (quoted === null) continue;
      const titles = titlesOf(canonical, model.language, library);
      const [title] = titles;
      if (title === undefined || titles.some((one) => isSame(one, quoted.text))) continue;
      const edits = [{ range: quoted.range, text: title }];
      const values = { title };
      const fix = { say: 'write', values, edits, isSafe: false } as const;
      report(quoted.range, 'differs', { canonical, ...values }, fix);
    }
  },
});

/** Longer ones are no titles, but more of the head than its title. */
const LONGEST = 300;

/** The titles that a text may be known by, those of texts at hand first. */
function titlesOf(canonical: string, language: string, library: Library): readonly string[] {
  const held = library
    .find(canonical)
    .flatMap(({ summary }) => (summary.language === language ? (summary.title ?? []) : []));
  const known = library.known(canonical)?.title[language] ?? [];
  return [...held, ...[known].flat()].filter(({ length }) => length <= LONGEST);
}

/** Room for an article and its space: "entitled the “Pact for the Future”". */
const ARTICLE = 4;

/** A call for a footnote may stick to the end of a title, and its article stand before the quotes. */
function isSame(title: string, quoted: string): boolean {
  const [a, b] = [titleKey(title), titleKey(quoted)];
  const bare = a.replace(/\d{1,2}$/, '').trim();
  return a === b || bare === b || (bare.endsWith(` ${b}`) && bare.length - b.length <= ARTICLE);
}
