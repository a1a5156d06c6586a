import * as vscode from "vscode";
import type { FindingsView, Grouping, Node } from "./findingsView";
import type { FindingReference } from "./protocol";
import type { Pages } from "./pages";
import type { Server } from "./server";

/** Registers what the user can do beyond what every editor offers. */
export function registerCommands(server: Server, view: FindingsView, pages: Pages, refresh: () => void): vscode.Disposable {
  const commands: Record<string, (argument?: unknown) => Promise<void>> = {
    "disclosurelint.explainRule": (node) => explain(server, view, pages, node as Node | undefined),
    "disclosurelint.predictedLetter": () => predictLetter(server, view, pages),
    "disclosurelint.suppressWithReason": (argument) => suppress(server, view, argument as FindingReference | Node | undefined),
    "disclosurelint.groupBy": () => group(view, refresh),
    "disclosurelint.filter": () => filter(view, refresh),
    "disclosurelint.restart": async () => {
      await server.stop();
      await server.start();
      refresh();
    },
  };
  return vscode.Disposable.from(...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)));
}

async function explain(server: Server, view: FindingsView, pages: Pages, node: Node | undefined): Promise<void> {
  const rule = node?.kind === "finding" ? node.finding.rule : await pickRule(view);
  const page = rule && (await server.explain(rule));
  if (rule && page) await pages.show(rule, page);
}

async function pickRule(view: FindingsView): Promise<string | undefined> {
  const rules = new Map(view.active.map((finding) => [finding.rule, finding.title]));
  const picked = await vscode.window.showQuickPick(
    [...rules].map(([label, description]) => ({ label, description })),
    { placeHolder: "Explain which rule?", matchOnDescription: true },
  );
  return picked?.label;
}

async function predictLetter(server: Server, view: FindingsView, pages: Pages): Promise<void> {
  const uri = view.draft;
  if (!uri) return;
  const maxComments = vscode.workspace.getConfiguration("disclosurelint", uri).get<number>("maxComments") ?? 0;
  const letter = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: "Predicting the letter" }, () => server.letter(uri, maxComments));
  if (letter) await pages.show("Predicted letter", letter);
}

async function suppress(server: Server, view: FindingsView, argument: FindingReference | Node | undefined): Promise<void> {
  const reference = isReference(argument) ? argument : await pickFinding(server, view, argument);
  if (!reference) return;
  const reason = await vscode.window.showInputBox({
    title: `Suppress ${reference.rule}`,
    prompt: "Why does the finding need no cure? The reason is kept beside the draft and printed in every report.",
    validateInput: (text) => (text.trim() ? undefined : "Whoever reads the suppression must see why."),
  });
  if (!reason) return;
  try {
    await server.suppress(reference.uri, reference.fingerprint, reason);
  } catch (error) {
    await vscode.window.showErrorMessage(`DisclosureLint: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function pickFinding(server: Server, view: FindingsView, node: Node | undefined): Promise<FindingReference | undefined> {
  if (node?.kind === "finding") return view.reference(node.finding, (uri) => server.toServer(uri));
  const picked = await vscode.window.showQuickPick(
    view.active.map((finding) => ({ label: finding.rule, description: finding.page && `page ${finding.page}`, detail: finding.message, finding })),
    { placeHolder: "Suppress which finding?", matchOnDetail: true },
  );
  return picked && view.reference(picked.finding, (uri) => server.toServer(uri));
}

async function group(view: FindingsView, refresh: () => void): Promise<void> {
  const choices: Grouping[] = ["section", "rule", "severity"];
  const picked = await vscode.window.showQuickPick(choices, { placeHolder: `Group findings by (now: ${view.grouping})` });
  if (picked) view.setGrouping(picked as Grouping);
  refresh();
}

async function filter(view: FindingsView, refresh: () => void): Promise<void> {
  const text = await vscode.window.showInputBox({ value: view.filter, prompt: "Words of the message, the draft, the section, the rule or the severity; empty for all" });
  if (text !== undefined) view.setFilter(text);
  refresh();
}

function isReference(argument: FindingReference | Node | undefined): argument is FindingReference {
  return argument !== undefined && "fingerprint" in argument;
}
