import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";
import type { FindingList } from "./protocol";

const languages = ["html", "markdown", "plaintext"];

/** The language server: started when asked for, and asked for what no standard request covers. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;

  get isRunning(): boolean {
    return this.client?.isRunning() ?? false;
  }

  static covers(document: vscode.TextDocument): boolean {
    return languages.includes(document.languageId) && (document.uri.scheme === "file" || document.uri.scheme === "untitled");
  }

  async start(): Promise<void> {
    const program = vscode.workspace.getConfiguration("disclosurelint").get<string>("path") || "disclosurelint";
    const server: ServerOptions = { command: program, args: ["lsp"] };
    const options: LanguageClientOptions = {
      documentSelector: languages.flatMap((language) => [
        { language, scheme: "file" },
        { language, scheme: "untitled" },
      ]),
      initializationOptions: { suppressCommand: "disclosurelint.suppressWithReason" },
      synchronize: { configurationSection: "disclosurelint" },
      progressOnInitialization: true,
    };
    this.client = new LanguageClient("disclosurelint", "DisclosureLint", server, options);
    try {
      await this.client.start();
    } catch (error) {
      const choice = await vscode.window.showErrorMessage(
        `DisclosureLint: “${program} lsp” did not start. Install the tool, or name it in the setting disclosurelint.path. (${String(error)})`,
        "Open Settings",
      );
      if (choice) await vscode.commands.executeCommand("workbench.action.openSettings", "disclosurelint.path");
    }
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.stop();
  }

  /** The findings of a draft that is open; undefined where the draft changed meanwhile or the server is not there. */
  findings(uri: vscode.Uri): Promise<FindingList | undefined> {
    return this.execute<FindingList>("disclosurelint.findings", { uri: this.toServer(uri) });
  }

  /** The page of a rule as Markdown. */
  explain(rule: string): Promise<string | undefined> {
    return this.execute<string>("disclosurelint.explain", { rule });
  }

  /** The predicted letter as Markdown. */
  letter(uri: vscode.Uri, maxComments: number): Promise<string | undefined> {
    return this.execute<string>("disclosurelint.letter", { uri: this.toServer(uri), maxComments });
  }

  async suppress(uri: string, fingerprint: string, reason: string): Promise<void> {
    await this.client?.sendRequest("workspace/executeCommand", { command: "disclosurelint.suppress", arguments: [{ uri, fingerprint, reason }] });
  }

  toServer(uri: vscode.Uri): string {
    return this.client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  dispose(): void {
    void this.stop();
  }

  private async execute<T>(command: string, argument: object): Promise<T | undefined> {
    if (!this.client?.isRunning()) return undefined;
    try {
      return await this.client.sendRequest<T>("workspace/executeCommand", { command, arguments: [argument] });
    } catch {
      // The draft was edited or closed while the server worked: the next change asks again.
      return undefined;
    }
  }
}
