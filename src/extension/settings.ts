// The settings of the extension, read where they are needed.
import { workspace } from 'vscode';
import type { InitializationOptions } from '../server/protocol.js';

/** Undefined where each course decides by itself. */
export function presetSetting(): InitializationOptions['preset'] {
  const preset = workspace.getConfiguration('bloomery').get<string>('preset');
  return preset === 'starter' || preset === 'default' || preset === 'strict' ? preset : undefined;
}

export function showsStatus(): boolean {
  return workspace.getConfiguration('bloomery').get<boolean>('statusBar.enabled') ?? true;
}
