import { parseArticle } from '../../core/article/parse';
import { machine } from '../../core/summary/machine/channel';
import { Jobs } from '../../core/summary/machine/jobs';
import { machineSettings } from '../../core/summary/machine/settings';
import { writeAtServer } from '../../core/summary/machine/write';
import { summarySettings } from '../../core/summary/settings';

/** Speaks to the server that the reader has set, for popup, library and reader. */
export function serveMachine(): void {
  const jobs = new Jobs();
  machine.serve({
    async start(input) {
      const article = parseArticle(input);
      await Promise.all([machineSettings.ready, summarySettings.ready]);
      const id = crypto.randomUUID();
      const choice = machineSettings.values.peek();
      const { points: maxPoints } = summarySettings.values.peek();
      const send = (url: string, request: RequestInit) => fetch(url, request);
      jobs.start(id, (signal, onProgress) =>
        writeAtServer(article, choice, send, { maxPoints, signal, onProgress }),
      );
      return id;
    },
    look: (id) => jobs.look(String(id)),
    cancel: (id) => jobs.cancel(String(id)),
  });
}
