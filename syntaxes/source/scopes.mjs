// The scope names of the grammar. Their first words are chosen so that the default themes, the
// high-contrast ones included, give the things that a drafter tells apart different colours.

const named = (name) => `${name}.resolution`;

export const scopes = {
  comment: named('comment.block'),
  commentMark: named('punctuation.definition.comment'),
  markup: named('punctuation.definition.tag.markup'),
  marking: named('storage.modifier.marking'),
  heading: named('markup.heading'),
  annex: named('markup.heading.annex'),
  label: named('storage.type.subject-label'),
  title: named('markup.heading.title'),
  separator: named('punctuation.separator.subject'),
  organ: named('entity.name.type.organ'),
  session: named('constant.numeric.session'),
  place: named('variable.other.constant.place'),
  preambular: named('keyword.control.preambular'),
  operative: named('keyword.other.operative'),
  // Themes know list marks of Markdown only; the second name carries the colour.
  marker: `${named('punctuation.definition.list.begin')} ${named('entity.other.attribute-name.item')}`,
  number: `${named('punctuation.definition.list.begin')} ${named('entity.other.attribute-name.number')}`,
  code: named('entity.name.function.code'),
  date: named('constant.numeric.date'),
  article: named('support.variable.article'),
  instrument: named('support.variable.instrument'),
  adoption: named('string.other.adoption'),
  // High-contrast light paints plain strings like keywords, and this kind of string unlike all else.
  vote: named('string.regexp.vote'),
  opener: named('meta.opener'),
  subject: named('meta.subject'),
  clause: named('meta.clause'),
};
