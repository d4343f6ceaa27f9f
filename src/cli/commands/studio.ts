import { fileURLToPath } from 'node:url';
import { readInterfaceTexts } from '../../content/read/read-folder.js';
import { today } from '../../model/day.js';
import type { Command, ExitCode } from '../command.js';
import { folderFault } from '../folders-fault.js';
import { serveStudio } from '../studio/serve-studio.js';

/** Where the package holds the built page. */
const PAGE = fileURLToPath(new URL(/* @vite-ignore */ '../../../studio', import.meta.url));

const MOST_PORT = 65_535;

/** Serves the page in which an author sees the guide while writing it. */
export const studio: Command = {
  name: 'studio',
  names: '<folder>',
  help: `Serves a page for who writes the guide in the folder, live as files are saved: the guide as visitors see it, its map, what is wrong with it,
its journeys and translations, what is due, and its search. Only this computer can open it. Ends with Ctrl+C.`,
  options: {
    port: {
      help: 'The port of the page; 0 for any that is free.',
      default: '4680',
      placeholder: 'number',
      faultOf: (value) =>
        /^\d{1,5}$/.test(value) && Number(value) <= MOST_PORT
          ? undefined
          : `is a number up to ${MOST_PORT}`,
    },
    editor: {
      help: 'The address by which a finding opens its file in an editor; a path begins with a slash.',
      default: 'vscode://file{file}:{line}:{column}',
      placeholder: 'address',
      faultOf: (value) =>
        /^[a-z][a-z\d+.-]*:.*\{file\}/.test(value) && !/^(javascript|data):/.test(value)
          ? undefined
          : 'is an address with {file} in it, and may have {line} and {column}',
    },
  },
  faultOf: folderFault,
  run: async ({ names: [folder = ''], option }) => {
    const port = Number(option('port'));
    try {
      const { address, close } = await serveStudio({
        folder,
        port,
        editor: option('editor'),
        interfaceTexts: readInterfaceTexts(),
        today,
        page: PAGE,
      });
      process.stdout.write(`${folder}: ${address}\nCtrl+C ends it.\n`);
      return await new Promise<ExitCode>((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
          process.once(signal, () => void close().then(() => done(0)));
        }
      });
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      const why =
        code === 'EADDRINUSE'
          ? `Port ${port} is taken. Name another one by --port, or 0 for any that is free.`
          : message;
      process.stderr.write(`${why}\n`);
      return 1;
    }
  },
};
