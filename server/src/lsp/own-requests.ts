/** Answers the requests that this server and its client have beside the protocol's own. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { onCitations, onExcerpts } from './citations-view.ts';
import {
  citationsRequest,
  cleanPasteRequest,
  excerptsRequest,
  graphRequest,
  isResolutionRequest,
  keyRequest,
  newResolutionChoicesRequest,
  newResolutionRequest,
  projectChoiceRequest,
  ruleStateRequest,
  writingStateRequest,
} from './custom-requests.ts';
import { readDocumentParams } from './from-lsp.ts';
import { onGraph } from './graph.ts';
import { onNewResolution, onNewResolutionChoices } from './new-resolution.ts';
import { onKey } from './on-type-formatting.ts';
import {
  readCleanPasteParams,
  readExcerptsParams,
  readGraphParams,
  readKeyParams,
  readNewResolutionParams,
  readProjectChoiceParams,
  readRecognitionParams,
  readRuleStateParams,
  readWritingStateParams,
} from './own-params.ts';
import { onProjectChoice, onRuleState } from './project-choice.ts';
import { onIsResolution } from './recognition.ts';
import type { Failure } from './run-request.ts';
import type { Session } from './session-types.ts';
import { onCleanPaste, onWritingState } from './writing.ts';

/** Makes a handler under the error policy, for a request that is legal only while the server runs. */
export type AnswerMaker = <Params, Answer>(
  method: string,
  empty: Answer,
  read: (params: unknown) => Params,
  work: (session: Session, params: Params, token: CancellationToken) => Answer | Promise<Answer>,
) => (params: unknown, token: CancellationToken) => Promise<Answer | Failure>;

/** Registers a handler for each. */
export function answerOwnRequests(connection: Connection, answer: AnswerMaker): void {
  connection.onRequest(
    citationsRequest,
    answer('citations', null, readDocumentParams, onCitations),
  );
  connection.onRequest(excerptsRequest, answer('excerpts', [], readExcerptsParams, onExcerpts));
  connection.onRequest(graphRequest, answer('graph', null, readGraphParams, onGraph));
  connection.onRequest(
    ruleStateRequest,
    answer('ruleState', null, readRuleStateParams, onRuleState),
  );
  connection.onRequest(
    projectChoiceRequest,
    answer('projectChoice', {}, readProjectChoiceParams, onProjectChoice),
  );
  connection.onRequest(
    newResolutionChoicesRequest,
    answer('newResolutionChoices', [], () => null, onNewResolutionChoices),
  );
  connection.onRequest(
    newResolutionRequest,
    answer('newResolution', null, readNewResolutionParams, onNewResolution),
  );
  connection.onRequest(keyRequest, answer('key', null, readKeyParams, onKey));
  connection.onRequest(
    writingStateRequest,
    answer('writingState', null, readWritingStateParams, onWritingState),
  );
  connection.onRequest(
    cleanPasteRequest,
    answer('cleanPaste', null, readCleanPasteParams, onCleanPaste),
  );
  connection.onRequest(
    isResolutionRequest,
    answer('isResolution', false, readRecognitionParams, onIsResolution),
  );
}
