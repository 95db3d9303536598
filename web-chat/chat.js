// The chat page: asks its embedding page who is there, gets a token, and hands both to Web Chat.
import { ask, framed, listen, tell } from './embedding-page.js';
import { cards, isNight, look, onNightfall } from './look.js';
import { isEnlarged, pictures } from './picture.js';
import { words as allWords } from './words.js';

const { nonce, dataset } = document.getElementById('main');
const byId = (id) => document.getElementById(id);
const api = `${location.origin}/v3/directline`;
/** Another Direct Line endpoint, where the server allows one: the tokens of a site may be for it. */
const elsewhere = dataset.directLine;

let settings = { theme: 'auto', language: navigator.language, open: true, focus: true };
let shown = !framed;
let unread = 0;

let loading;
function bundled() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = dataset.bundle;
    script.onload = resolve;
    script.onerror = () => {
      loading = undefined;
      reject(new Error('The web chat could not be loaded.'));
    };
    document.head.append(script);
  });
  return loading;
}

let letIn;
/** The page may be there before it is opened. Until then nobody has come, and the server hears of nobody. */
const firstShown = new Promise((resolve) => {
  letIn = resolve;
});

listen(({ say, focus, draft }) => {
  if (say === 'write') write(draft);
  if (say !== 'shown' && say !== 'hidden') return;
  shown = say === 'shown';
  unread = 0;
  if (!shown) return;
  settings.focus = focus;
  letIn();
  if (focus) focusBox();
});

function focusBox() {
  document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
}

/** The embedding page suggests words; the person sends them, or not. */
function write(text) {
  if (typeof text !== 'string' || !store) return;
  store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: text.slice(0, 4_000) } });
  focusBox();
}

byId('close').addEventListener('click', () => tell({ say: 'close' }));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !isEnlarged()) tell({ say: 'close' });
});

// ---- who is there

const remembered = {
  get() {
    try {
      return localStorage.getItem('outlay visitor');
    } catch {
      return null;
    }
  },
  set(visitor) {
    try {
      localStorage.setItem('outlay visitor', visitor);
    } catch {
      // Remembered for as long as the page is open.
    }
  },
};

async function token() {
  if (settings.site) {
    const given = settings.token ?? (await ask('token', 'token')).token;
    settings.token = undefined;
    if (!given?.token) throw new Error('The embedding site gave no token.');
    if (given.domain && given.domain !== elsewhere) throw new Error('WIDGET_DIRECT_LINE does not name this endpoint.');
    return given;
  }
  const answer = await fetch(`${api}/tokens/generate`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ visitor: settings.visitor || undefined }),
  });
  if (!answer.ok) throw new Error(`No token: ${answer.status}`);
  const given = await answer.json();
  settings.visitor = given.visitor;
  if (framed) tell({ say: 'remember', visitor: given.visitor });
  else remembered.set(given.visitor);
  return given;
}

// ---- what is seen

let words;
let locale;

function notice(text, retry) {
  byId('notice-text').textContent = text ?? '';
  byId('notice').toggleAttribute('data-shown', Boolean(text));
  byId('again').hidden = !retry;
  byId('again').onclick = retry ?? null;
}

const watch = () => (next) => (action) => {
  const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload.activity : undefined;
  if (!shown && activity?.type === 'message' && activity.from.role === 'bot') {
    unread += 1;
    tell({ say: 'unread', count: unread });
  }
  return next(action);
};

let store;
let line;
let post;
let since;
let busy = false;
let pause = 2_000;
let later;

/** The first time, and again when a token has expired: Web Chat keeps what it shows and goes on from there. */
async function connect() {
  if (busy) return;
  busy = true;
  clearTimeout(later);
  try {
    const given = await token();
    await bundled();
    store ??= window.WebChat.createStore({}, watch);
    const before = line;
    line = window.WebChat.createDirectLine({
      token: given.token,
      domain: (settings.site && given.domain) || api,
      conversationStartProperties: { locale },
      ...(before && { conversationId: given.conversationId, watermark: before.watermark }),
    });
    since = Date.now();
    post = line.postActivity.bind(line);
    line.postActivity = send;
    follow(line);
    render();
    before?.end();
    notice();
    if (shown && settings.focus && !before) requestAnimationFrame(focusBox);
    write(settings.draft);
    settings.draft = undefined;
  } catch {
    failed();
  } finally {
    busy = false;
  }
}

function render() {
  const own = {
    nonce,
    locale,
    styleOptions: look(settings),
    adaptiveCardsHostConfig: cards(settings),
    attachmentMiddleware: pictures(words.zoom),
  };
  window.WebChat.renderWebChat({ directLine: line, store, ...own }, byId('chat'));
}

/**
 * Sends again what could not be taken now: the token has expired, the server restarts, the train is in a tunnel. The id stays
 * the same and the endpoint takes each id once, whereas Web Chat's own "Retry" is another message.
 */
function send(activity) {
  // Pictures are drawn for the night that the person sees.
  const dressed = {
    ...activity,
    channelData: { ...activity.channelData, ...(isNight(settings) && { theme: 'dark' }) },
  };
  const subscribe = (observer, tries = 0) => {
    const next = (answer) => {
      if (answer === 'retry' && tries < 8) setTimeout(subscribe, 250 * 2 ** tries, observer, tries + 1);
      else {
        observer.next(answer);
        observer.complete();
      }
    };
    post(dressed).subscribe({ next, error: (error) => observer.error(error) });
    return { unsubscribe() {} };
  };
  return { subscribe };
}

function follow(mine) {
  mine.connectionStatus$.subscribe((status) => {
    if (mine !== line) return;
    if (status === 2) pause = 2_000;
    if (status === 3) connect();
    if (status === 4) failed();
  });
}

function failed() {
  clearTimeout(later);
  const again = () => {
    notice(words.connecting);
    connect();
  };
  notice(words.trouble, again);
  later = setTimeout(again, pause);
  pause = Math.min(pause * 2, 60_000);
}

// A page that comes back after a long time does not wait for its first message to fail.
document.addEventListener('visibilitychange', () => {
  if (line && !document.hidden && Date.now() - since > 45 * 60_000) connect();
});
onNightfall(() => line && render());

async function begin() {
  if (framed) settings = { ...settings, ...(await ask('ready', 'hello')) };
  else settings.visitor = remembered.get();
  shown ||= Boolean(settings.open);
  locale = settings.language || navigator.language;
  const language = locale.slice(0, 2).toLowerCase();
  words = allWords[language] ?? allWords.en;
  document.documentElement.lang = locale;
  document.title = settings.title || 'Outlay';
  byId('title').textContent = document.title;
  byId('close').hidden = !framed;
  byId('close').setAttribute('aria-label', words.close);
  byId('again').textContent = words.again;
  look(settings);
  notice(words.connecting);
  if (!shown) await firstShown;
  await connect();
}

// Both at once; whichever fails is tried again by connect.
bundled().catch(() => undefined);
begin();
