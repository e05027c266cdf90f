// `bloomery lsp`: the language server for any editor; it ends with its client.
/** The connection reads `--stdio` or `--socket` from the process’s arguments by itself. */
export async function lsp(): Promise<number> {
  // Editors say how to talk; somebody who tries the command by hand does not.
  if (!process.argv.some(given => /^--(?:stdio|socket|node-ipc|pipe)\b/.test(given)))
    process.argv.push('--stdio');
  // Loaded only here: no other command should wait for it.
  const { runNodeServer } = await import('../../server/node-main.js');
  runNodeServer();
  // The server’s own “exit” ends the process.
  return new Promise(() => {});
}
