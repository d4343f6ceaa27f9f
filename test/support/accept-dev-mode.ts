/** Tests load Lit in its development mode, which it says at each load unless it believes that it has said so. */
declare global {
  var litIssuedWarnings: Set<string | undefined> | undefined;
}
globalThis.litIssuedWarnings ??= new Set();
globalThis.litIssuedWarnings.add('dev-mode');

export {};
