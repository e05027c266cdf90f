// Connects the editor's questions to the answers in `language`: finds the folder, waits until it is read, converts places.
import {
  CodeActionKind,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Position, SemanticTokens } from 'vscode-languageserver-types';
import { ACTION_KINDS, codeActionsAt } from '../language/code-actions.js';
import { codeLenses } from '../language/code-lens.js';
import { completionsAt } from '../language/completion.js';
import { definition } from '../language/definition.js';
import { documentLinks } from '../language/document-links.js';
import { documentSymbols } from '../language/document-symbols.js';
import { editsForFileRenames } from '../language/file-rename.js';
import { foldingRanges } from '../language/folding.js';
import { highlights } from '../language/highlights.js';
import { hoverAt } from '../language/hover.js';
import { inlayHints } from '../language/inlay.js';
import { references } from '../language/references.js';
import { prepareRename, rename } from '../language/rename.js';
import { isRefusal } from '../language/rename-check.js';
import { selectionRanges } from '../language/selection-ranges.js';
import { semanticTokens, TOKEN_LEGEND } from '../language/semantic-tokens.js';
import { offsetAt } from '../language/view.js';
import { asPlainChanges } from '../language/workspace-edit.js';
import { workspaceSymbols } from '../language/workspace-symbols.js';
import type { Placed, Workspace } from './workspace.js';

export const FEATURE_CAPABILITIES: ServerCapabilities = {
  // What begins an id, a value or an attribute; letters ask by themselves.
  completionProvider: { triggerCharacters: ['{', '#', '.', '=', '"', ':', ' ', '[', ',', '/', '('] },
  hoverProvider: true,
  codeLensProvider: { resolveProvider: false },
  inlayHintProvider: true,
  semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentLinkProvider: { resolveProvider: false },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  codeActionProvider: { codeActionKinds: [...ACTION_KINDS, CodeActionKind.Source] },
};

const NO_TOKENS: SemanticTokens = { data: [] };

interface InDocument {
  readonly textDocument: { readonly uri: string };
}
interface AtPosition extends InDocument {
  readonly position: Position;
}

export function addFeatures(connection: Connection, workspace: Workspace): void {
  /** Answers for a document, once everything around it is read; `otherwise` for one that is in no folder. */
  const inDocument =
    <P extends InDocument, T>(otherwise: T, answer: (placed: Placed, params: P) => T) =>
    async (params: P): Promise<T> => {
      const placed = workspace.find(params.textDocument.uri);
      if (!placed) return otherwise;
      await placed.root.settled();
      return answer(placed, params);
    };
  const atPosition = <P extends AtPosition, T>(
    otherwise: T,
    answer: (placed: Placed, offset: number, params: P) => T,
  ) =>
    inDocument<P, T>(otherwise, (placed, params) =>
      answer(placed, offsetAt(placed.root, placed.path, params.position), params),
    );

  connection.onCompletion(atPosition(null, ({ root, path }, offset) => completionsAt(root, path, offset)));
  connection.onHover(atPosition(null, ({ root, path }, offset) => hoverAt(root, path, offset) ?? null));
  connection.onCodeLens(inDocument(null, ({ root, path }) => codeLenses(root, path)));
  connection.languages.inlayHint.on(
    inDocument(null, ({ root, path }, { range }) => inlayHints(root, path, range)),
  );
  connection.languages.semanticTokens.on(
    inDocument(NO_TOKENS, ({ root, path }) => semanticTokens(root, path)),
  );
  connection.languages.semanticTokens.onRange(
    inDocument(NO_TOKENS, ({ root, path }, { range }) =>
      semanticTokens(root, path, {
        start: offsetAt(root, path, range.start),
        end: offsetAt(root, path, range.end),
      }),
    ),
  );
  connection.onDefinition(atPosition(null, ({ root, path }, offset) => [...definition(root, path, offset)]));
  connection.onReferences(
    atPosition(null, ({ root, path }, offset, { context }) => [...references(root, path, offset, context)]),
  );
  connection.onDocumentHighlight(
    atPosition(null, ({ root, path }, offset) => [...highlights(root, path, offset)]),
  );
  connection.onPrepareRename(
    atPosition(null, ({ root, path }, offset) => refuse(prepareRename(root, path, offset))),
  );
  connection.onRenameRequest(
    atPosition(null, ({ root, path }, offset, { newName }) =>
      asPlainChanges(refuse(rename(root, path, offset, newName))),
    ),
  );
  connection.onDocumentLinks(inDocument(null, ({ root, path }) => [...documentLinks(root, path)]));
  connection.onDocumentSymbol(inDocument(null, ({ root, path }) => [...documentSymbols(root, path)]));
  connection.onFoldingRanges(inDocument(null, ({ root, path }) => [...foldingRanges(root, path)]));
  connection.onSelectionRanges(
    inDocument(null, ({ root, path }, { positions }) => [...selectionRanges(root, path, positions)]),
  );
  connection.onCodeAction(
    inDocument(null, ({ root, path }, { range, context }) =>
      codeActionsAt(root, path, range, context.diagnostics, context.only),
    ),
  );
  connection.onWorkspaceSymbol(async ({ query }) => {
    await Promise.all(workspace.roots().map(root => root.settled()));
    return workspace.roots().flatMap(root => [...workspaceSymbols(root, query)]);
  });
  connection.workspace.onWillRenameFiles(async ({ files }) => {
    await Promise.all(workspace.roots().map(root => root.settled()));
    const changes = workspace.roots().map(root => asPlainChanges(editsForFileRenames(root, files)).changes);
    return { changes: Object.assign({}, ...changes) };
  });
}

/** A refusal is told to the author as the answer's error, so that the editor shows it. */
function refuse<T extends object>(answer: T | { readonly refusal: string }): T {
  if (isRefusal(answer)) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal);
  return answer;
}
