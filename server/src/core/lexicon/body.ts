/** A body ready for use: its profile, with its code forms compiled. */
import type { BodyCode, BodyFile } from './body-schema.ts';
import { compileForm, type CompiledForm } from './code-template.ts';

/** A form that needs a word such as "resolution" before it. */
export interface CompiledShortForm {
  readonly form: CompiledForm;
  readonly alone: boolean;
  readonly sessions: { readonly from: number; readonly to: number | null } | null;
}

/** One kind of code of a body, with the forms in which it is written. */
export interface CompiledCode {
  readonly file: BodyCode;
  readonly forms: readonly CompiledForm[];
  readonly short: readonly CompiledShortForm[];
}

export interface Body {
  readonly file: BodyFile;
  readonly codes: readonly CompiledCode[];
  readonly drafts: readonly CompiledForm[];
  readonly notCodes: readonly CompiledForm[];
}

/** False for a number of a session that the body cannot have held. */
export function hasHeldSession(
  { form, sessions }: Pick<CompiledShortForm, 'form' | 'sessions'>,
  written: string,
): boolean {
  const session = sessions === null ? undefined : form.read(written)?.session;
  if (session === undefined || sessions === null) return true;
  const number = Number.parseInt(session, 10);
  return sessions.from <= number && number <= (sessions.to ?? number);
}

/** Compiles a body profile. */
export function createBody(file: BodyFile): Body {
  return {
    file,
    codes: file.codes.map((code) => ({
      file: code,
      forms: code.forms.map(compileForm),
      short: code.short.map(({ form, alone, sessions = null }) => ({
        form: compileForm(form),
        alone,
        sessions,
      })),
    })),
    drafts: file.draftForms.map(compileForm),
    notCodes: file.notCodes.map(({ form }) => compileForm(form)),
  };
}
