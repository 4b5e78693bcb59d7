import { costOf, type Dialect, member, serverEngine } from '../machine/ask';

/** Chat completions as OpenAI defined them and many servers copy: an event stream, or one JSON object. */
const dialect: Dialect = {
  path: '/chat/completions',
  request: (model, messages) => ({
    model,
    messages,
    temperature: 0,
    stream: true,
    stream_options: { include_usage: true },
  }),
  read(line) {
    const data = line.startsWith('data:') ? line.slice(5).trim() : line.trim();
    // Comments and other fields of an event stream; a server that cannot stream sends bare JSON.
    if (!data.startsWith('{')) return null;
    const json: unknown = JSON.parse(data);
    const choice = member(json, 'choices', '0');
    const text =
      member(choice, 'delta', 'content') ??
      member(choice, 'message', 'content');
    const cost = costOf(
      member(json, 'usage', 'prompt_tokens'),
      member(json, 'usage', 'completion_tokens'),
    );
    return {
      text: typeof text === 'string' ? text : '',
      ...(cost && { cost }),
    };
  },
};

export default serverEngine('openai', dialect);
