/** The languages in which the product speaks to people. */

export type MessageLanguage = 'en' | 'fr';

/** A text in every language of the product. */
export type Bilingual = Readonly<Record<MessageLanguage, string>>;
