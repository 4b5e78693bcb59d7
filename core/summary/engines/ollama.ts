import { costOf, type Dialect, member, serverEngine } from '../machine/ask';

/** Ollama's own chat: one JSON object a line. */
const dialect: Dialect = {
  path: '/api/chat',
  request: (model, messages) => ({
    model,
    messages,
    stream: true,
    options: { temperature: 0, seed: 1 },
  }),
  read(line) {
    if (line.trim() === '') return null;
    const json: unknown = JSON.parse(line);
    const text = member(json, 'message', 'content');
    const cost = costOf(
      member(json, 'prompt_eval_count'),
      member(json, 'eval_count'),
    );
    return {
      text: typeof text === 'string' ? text : '',
      ...(cost && { cost }),
    };
  },
};

export default serverEngine('ollama', dialect);
