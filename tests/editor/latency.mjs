// Measures a keystroke to its published diagnostics, and the server's memory. Usage: node latency.mjs [--burst N] RUNS FILE TOOL...
// Prints one JSON object: milliseconds of each keystroke, on the clock and of processors; megabytes of the server after opening, after the
// keystrokes, after each burst.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { at, start } from "./client.mjs";

const args = process.argv.slice(2);
const burst = args[0] === "--burst" ? Number(args.splice(0, 2)[1]) : 0;
const [runs, file, ...tool] = args;
const uri = pathToFileURL(resolve(file)).href;
const client = start(tool, dirname(resolve(file)));
const megabytes = () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${client.server.pid}/status`, "utf8"))[1]) / 1024);
// Clock ticks of a hundredth of a second, in user and system mode.
const processors = () => readFileSync(`/proc/${client.server.pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13).reduce((sum, ticks) => sum + Number(ticks) * 10, 0);

await client.connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {}, initializationOptions: { lint: "everyFile" } });
await client.connection.sendNotification("initialized", {});
const text = readFileSync(file, "latin1");
client.open(uri, text);
await client.diagnostics(uri, 1);
const memory = [megabytes()];

// A letter typed inside a word in the middle of the text, and taken away again.
const word = text.indexOf("company", text.length / 2);
const before = text.slice(0, word).split(/\r\n|\r|\n/);
const [line, character] = [before.length - 1, before.at(-1).length];
let version = 1;
const keystrokes = [];
const work = [];
for (let i = 0; i < Number(runs); i++) {
  await pause(700);
  const range = i % 2 === 0 ? at(line, character) : { start: { line, character }, end: { line, character: character + 1 } };
  const before = processors();
  const began = performance.now();
  client.change(uri, ++version, { range, text: i % 2 === 0 ? "x" : "" });
  await client.diagnostics(uri, version);
  keystrokes.push(Math.round(performance.now() - began));
  work.push(processors() - before);
}

memory.push(megabytes());
for (let round = 0; round < (burst > 0 ? 3 : 0); round++) {
  for (let i = 0; i < burst; i++) {
    client.change(uri, ++version, { range: at(line, character), text: "x" });
    await pause(5);
  }

  await client.diagnostics(uri, version);
  memory.push(megabytes());
}

await client.stop();
console.log(JSON.stringify({ keystrokes, processors: work, megabytes: memory }));
