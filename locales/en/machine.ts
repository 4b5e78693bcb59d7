export const machine = {
  heading: 'Ask a machine for a summary',
  intro:
    'Dễ Đọc always makes its own summary of sentences from the article, on this device, and sends nothing anywhere. If you like, ask another machine to write one in its own words. Machines can be wrong.',
  engine: 'Which machine to ask',
  'engine.none': 'None',
  'engine.browser': 'The one that comes with the browser',
  'engine.ollama': 'Ollama on your computer',
  'engine.openai': 'A service that is asked as OpenAI is',
  'about.browser':
    'The article stays on this device and it costs nothing. Few browsers have a model, few models write Vietnamese; the first time the browser may have to download some gigabytes.',
  'about.ollama':
    'The article stays on the computer that runs Ollama and it costs nothing. Ollama answers extensions only when the variable OLLAMA_ORIGINS holds chrome-extension://* (for Firefox: moz-extension://*).',
  'about.openai':
    'Works with OpenAI, OpenRouter, Groq, LM Studio and others that take “chat completions”. The key is kept in Dễ Đọc’s storage on this device, goes to the address above only, and is in no profile file.',
  address: 'Address of the server',
  'address.malformed':
    'This address is not right. Write it like https://api.openai.com/v1 or http://localhost:11434.',
  'address.open':
    'This address is not encrypted: everybody on the way can read the article and the key. Use one that begins with https://.',
  model: 'Name of the model',
  key: 'Key (empty if none is needed)',
  patience: 'Wait at most',
  seconds: { one: '{count} second', other: '{count} seconds' },
  sends:
    'Only when you press the button, the title and text of the article go to {host}. An article of 1,000 syllables takes about 1,500 to 2,500 tokens; many services charge by the token.',
  save: 'Save this choice',
  test: 'Try a question',
  forget: 'Stop using it and delete the key',
  saved:
    'Saved. The button “Ask the machine” is below the summary of each article.',
  savedNone: 'Saved. Dễ Đọc asks no machine.',
  incomplete: 'Not saved: address or model is missing. Fill in both.',
  denied:
    'Not saved: the browser does not let Dễ Đọc ask {host} yet. Your earlier choice is unchanged. Press again and allow it.',
  testing: 'Asking {host}…',
  testingHere: 'Asking the browser’s model…',
  works: 'The machine answers, after {seconds} seconds: “{answer}”',
  forgotten: 'The machine is no longer used; key and permission are deleted.',
  ask: 'Ask the machine',
  goesTo: 'The article will be sent to {host}.',
  staysHere: 'Written on this device; the article is not sent.',
  label: 'Written by a machine – may be wrong',
  writing: 'The machine is writing…',
  writingAt: '{host} is writing…',
  cancel: 'Cancel',
  missing: 'not found in the article',
  strange: 'Not in the article: {words}',
  cost: '{sent} tokens sent, {received} received.',
  stillOurs: 'Dễ Đọc’s own summary above still stands.',
  'failure.notSet':
    'There is no address or model yet. Fill them in in the settings.',
  'failure.unreachable':
    'The server cannot be reached. Check that it is running, that the address is right and that it is allowed in the settings.',
  'failure.refused':
    'The server refuses: the key is wrong, or it does not let extensions ask yet.',
  'failure.limit': 'The server says: asked too often, or no credit left.',
  'failure.noModel':
    'The server does not have this model, or the address lacks its end, such as /v1.',
  'failure.serverError': 'The server has an error.',
  'failure.timeout': 'The machine took too long, so Dễ Đọc stopped waiting.',
  'failure.badAnswer': 'The machine answered, but not with a summary.',
  'failure.unavailable':
    'This browser has no model, or it cannot write Vietnamese.',
  'failure.interrupted': 'The writing was interrupted.',
} as const;
