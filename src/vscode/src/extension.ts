import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { FindingsView } from "./findingsView";
import { Pages } from "./pages";
import { countInWords } from "./protocol";
import { Server } from "./server";

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  server = new Server();
  const view = new FindingsView();
  const pages = new Pages();
  const tree = vscode.window.createTreeView("disclosurelint.findings", { treeDataProvider: view, showCollapseAll: true });
  const status = vscode.window.createStatusBarItem("disclosurelint.status", vscode.StatusBarAlignment.Left, 0);
  status.name = "DisclosureLint";
  status.command = "disclosurelint.findings.focus";
  const present = (): void => show(view, tree, status);
  const refresh = (): void => void update(server!, view).then(present);
  context.subscriptions.push(
    server,
    pages,
    tree,
    status,
    registerCommands(server, view, pages, present),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    // The server publishes once it has linted: that is when the list is new.
    vscode.languages.onDidChangeDiagnostics((event) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (event.uris.some((uri) => uri.toString() === active)) refresh();
    }),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration("disclosurelint.path")) return;
      await server?.stop();
      await server?.start();
      refresh();
    }),
  );
  await server.start();
  refresh();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** Takes the findings of the active draft; a panel or another kind of file leaves those of the last one. */
async function update(server: Server, view: FindingsView): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    if (vscode.window.visibleTextEditors.length === 0) view.show(undefined, []);
    return;
  }

  if (!Server.covers(document)) return;
  const list = await server.findings(document.uri);
  if (list) view.show(document.uri, list.findings);
}

function show(view: FindingsView, tree: vscode.TreeView<unknown>, status: vscode.StatusBarItem): void {
  const active = view.active;
  tree.description = view.summary();
  tree.badge = active.length > 0 ? { value: active.length, tooltip: countInWords(active) } : undefined;
  void vscode.commands.executeCommand("setContext", "disclosurelint.hasDraft", view.draft !== undefined);
  if (!view.draft) {
    status.hide();
    return;
  }

  status.text = active.length > 0 ? `$(law) ${active.length}` : "$(law) $(check)";
  status.tooltip = active.length > 0 ? `DisclosureLint: ${countInWords(active)}` : "DisclosureLint: nothing the staff would write";
  status.show();
}
