// The courses as the server last told them; everything that shows courses listens here.
import { commands, type Disposable, EventEmitter } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { COURSE_TREE, COURSES_CHANGED, type CourseNode, type CourseTreeResult } from '../server/protocol.js';

export class Courses implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #tree: CourseTreeResult = { loaded: false, courses: [] };
  #asking: Promise<void> | undefined;
  #again = false;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    client.onNotification(COURSES_CHANGED, () => void this.refresh());
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void this.refresh();
    });
  }

  all(): readonly CourseNode[] {
    return this.#tree.courses;
  }

  get loaded(): boolean {
    return this.#tree.loaded;
  }

  /** The course that a file belongs to: the one whose folder is the innermost around it. */
  around(uri: string): CourseNode | undefined {
    const folder = ({ uri: file }: CourseNode): string => file.slice(0, file.lastIndexOf('/') + 1);
    return [...this.all()]
      .filter(course => uri.startsWith(folder(course)))
      .sort((a, b) => folder(b).length - folder(a).length)[0];
  }

  /** Asks once at a time: changes that come in meanwhile are told by one more answer. */
  refresh(): Promise<void> {
    this.#again = true;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      if (this.#client.state !== State.Running) return;
      // A server that is just being stopped answers nothing; the next one will be asked.
      const tree = await this.#client.sendRequest<CourseTreeResult>(COURSE_TREE).catch(() => undefined);
      if (!tree) return;
      this.#tree = tree;
      await commands.executeCommand('setContext', 'bloomery.hasCourses', tree.courses.length > 0);
      await commands.executeCommand('setContext', 'bloomery.loaded', tree.loaded);
      this.#changed.fire();
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
