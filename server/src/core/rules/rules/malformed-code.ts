/** Reports words that set out like a code and are none. */
import { always, defineRule } from '../rule.ts';
import { codesIn } from '../support/codes-in.ts';
import { findNearCodes } from '../support/near-codes.ts';

export const malformedCode = defineRule({
  id: 'malformed-code',
  since: '0.1.0',
  levels: always('warning'),
  mending: 'safe',
  isAboutCodes: true,
  authority: {
    en: 'The forms of code that each body uses, as its profile records them.',
    fr: 'Les formes de cote employées par chaque organe, telles que les consigne son profil.',
  },
  docs: {
    title: {
      en: 'A code is incomplete or misspelt',
      fr: 'Une cote est incomplète ou mal écrite',
    },
    what: {
      en: 'Reports words that begin like a code of one of the bodies (“GA-…-RES-…”, “A/RES/…”) and do not end as one: a part is missing, a figure or a letter is too many, a sign is wrong, or the number is nought. Where a single slip explains it, the message gives the code that was meant, and the fix writes it in the form in which it was begun. Every known older form, web addresses, codes left open for completion (“GA-2026-94-RES-XX”) and codes of other organizations that look alike are left alone.',
      fr: 'Signale les mots qui commencent comme une cote de l’un des organes (« GA-…-RES-… », « A/RES/… ») et n’en sont pas une : il manque une partie, il y a un chiffre ou une lettre de trop, un signe est faux ou le numéro est zéro. Quand une seule faute de frappe l’explique, le message donne la cote voulue, et la correction l’écrit sous la forme où elle était commencée. Les formes anciennes connues, les adresses web, les cotes laissées en blanc (« GA-2026-94-RES-XX ») et les cotes semblables d’autres organisations ne sont pas signalées.',
    },
    why: {
      en: 'A code is the address of a text. With one character wrong it leads nowhere, or to another text.',
      fr: 'Une cote est l’adresse d’un texte. Un caractère faux, et elle ne mène nulle part ou mène à un autre texte.',
    },
    measured: {
      en: 'No adopted text at hand, INTERPOL or UN, is reported.',
      fr: 'Aucun des textes adoptés qui ont été lus, d’INTERPOL ou de l’ONU, n’est signalé.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling the report issued with A/RES/79-136,

1. Decides to convene a meeting;

2. Invites Member States to take part.
`,
        good: `The General Assembly,

Recalling the report issued with A/RES/79/136,

1. Decides to convene a meeting;

2. Invites Member States to take part.
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT la résolution GA-21-89-RES-11,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT la résolution GA-2021-89-RES-11,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      meant: '“{code}” is no code as it stands, so it leads to no text. Write “{right}”.',
      form: '“{code}” is no complete code, so it leads to no text. A code of this kind looks like “{model}”.',
      unclear:
        '“{code}” is no complete code, so it leads to no text. Check it against the text that it names.',
      nought:
        '“{code}” ends in the number 0, and the first resolution of a session is number 1. Check the number.',
      write: 'Write “{right}”',
    },
    fr: {
      meant:
        '« {code} » n’est pas une cote en l’état et ne mène à aucun texte. Écrivez « {right} ».',
      form: '« {code} » n’est pas une cote complète et ne mène à aucun texte. Une cote de ce type s’écrit comme « {model} ».',
      unclear:
        '« {code} » n’est pas une cote complète et ne mène à aucun texte. Vérifiez-la sur le texte qu’elle désigne.',
      nought:
        '« {code} » porte le numéro 0, alors que la première résolution d’une session porte le numéro 1. Vérifiez le numéro.',
      write: 'Écrire « {right} »',
    },
  },
  check: (model, { analyser, readings }, report) => {
    for (const { text, range, parts } of codesIn(model)) {
      if (parts.number === '0') report(range, 'nought', { code: text });
    }
    const clean = readings.clean();
    for (const near of findNearCodes(clean.text, analyser.codes, analyser.lexicon)) {
      const range = clean.toSource(near.start, near.end);
      const { text: code, meant } = near;
      if (meant !== null) {
        const values = { right: meant };
        // Markup within the code would be lost with it.
        const isPlain = range.end - range.start === code.length;
        const edits = [{ range, text: meant }];
        report(
          range,
          'meant',
          { code, ...values },
          isPlain ? { say: 'write', values, edits, isSafe: true } : null,
        );
      } else if (near.model !== null) report(range, 'form', { code, model: near.model });
      else report(range, 'unclear', { code });
    }
  },
});
