export const speech = {
  listen: 'Listen',
  listenLong: 'Listen to this article',
  readToMe: 'Read it to me',
  readToMeNote: 'opens the article in reader view and reads it aloud',
  player: 'Listening',
  play: 'Play',
  pause: 'Pause',
  nextSentence: 'Next sentence',
  previousSentence: 'Previous sentence',
  nextParagraph: 'Next paragraph',
  previousParagraph: 'Previous paragraph',
  rate: 'Reading speed',
  rateTimes: '{rate} ×',
  more: 'Voice and sleep timer',
  stop: 'Stop listening',
  clickHelp: 'Click a sentence of the article to listen from there.',
  waiting: 'Looking for a voice on this device…',
  blocked:
    'The browser wants a click in this page before it may make a sound. Press “Play”.',
  failed:
    'The voice stopped several times in a row. Your place is kept. Press “Play” to try again, or choose another voice.',
  ended: 'The article has been read to its end.',
  voice: 'Voice',
  voiceAuto: 'The best voice of this device',
  voiceRemote: '{name} (needs a network)',
  sleep: 'Sleep timer',
  sleepOff: 'Off',
  sleepsAt: 'stops at {time}',
  sleepMinutes: 'after {count} minutes',
  sleepHelp:
    'When the time is over the sentence is read to its end; your place is kept.',
  queue: 'One after another',
  queueEmpty:
    'There is nothing to listen to yet. Save some articles and come back.',
  queueFinished:
    'Every saved article has been read to its end. Save some more and come back.',
  queueHelp:
    'Untick what you do not want to hear. Each article is followed by the next.',
  queueStart: 'Listen to these one after another',
  queueNext: 'Next: {title}',
  queueSkip: 'Go to the next article',
  queueEnd: 'Stop after this article',
  queueLeft: { one: '{count} more article', other: '{count} more articles' },
  keyPlay: 'Listen, pause',
  keySentence: 'Next, previous sentence while listening',
  keyParagraph: 'Next, previous paragraph while listening',
  keyRate: 'Read faster, slower',
};

export const voiceGuide = {
  title: 'This device has no Vietnamese voice yet',
  lead: 'Dễ Đọc uses the voices of your device and sends nothing anywhere. Install a voice once to listen to every article.',
  retry: 'Look for voices again',
  windows:
    'Open the Settings of Windows (Windows key + I).\nChoose Time & language, then Speech.\nUnder Manage voices press Add voices and choose Vietnamese.\nWhen it is downloaded, open the browser again.',
  mac: 'Open System Settings, choose Accessibility, then Spoken Content.\nPress System voice and choose Manage Voices.\nFind Vietnamese and download Linh.\nOpen the browser again.',
  android:
    'Open the Settings of the phone and search for “Text-to-speech”.\nChoose Speech Services by Google, press the gear, then Install voice data.\nChoose Vietnamese and download a voice.\nOpen the browser again.',
  ios: 'Open Settings, choose Accessibility, then Spoken Content.\nChoose Voices, Vietnamese, and download one.\nOpen the browser again.',
  chromeos:
    'Open Settings, choose Accessibility, then Text-to-Speech.\nOpen the voice settings and add Vietnamese.\nOpen the browser again.',
  linux:
    'Install the packages speech-dispatcher and speech-dispatcher-espeak-ng with your package manager.\nLog out and in again.',
  linuxChrome:
    'For Chrome or Chromium, add --enable-speech-dispatcher to the command that starts it.',
  restart: 'Open the browser again and press “Look for voices again”.',
  edge: 'Microsoft Edge has the Vietnamese voices HoaiMy and NamMinh and only needs a network. Check the network and press “Look for voices again”.',
  tryEdge:
    'To install nothing, open this article in Microsoft Edge: it has the Vietnamese voices HoaiMy and NamMinh and needs a network.',
};

export const speechSettingNames = {
  speech: 'Listening',
  'speech.rate': 'Reading speed (1 is normal)',
  'speech.foreign': 'Passages and names in other languages',
  'speech.foreign.off': 'Read by the Vietnamese voice',
  'speech.foreign.passages': 'Passages: read by a voice of that language',
  'speech.foreign.names': 'Names too: read by a voice of that language',
  'speech.words': 'Mark the word that is read',
} as const;
