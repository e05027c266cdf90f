// Starts the language server in Node as a program of its own, as the extension does.
import { runNodeServer } from './node-main.js';

runNodeServer();
