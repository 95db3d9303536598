// The chat page: asks its embedding page who is there, gets a token, and hands both to Web Chat.
(() => {
  const { nonce, dataset } = document.currentScript;
  const framed = window.parent !== window;
  const byId = (id) => document.getElementById(id);
  const api = `${location.origin}/v3/directline`;
  const dark = matchMedia('(prefers-color-scheme: dark)');

  const bundle = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = dataset.bundle;
    script.onload = resolve;
    script.onerror = () => reject(new Error('The web chat could not be loaded.'));
    document.head.append(script);
  });

  // ---- the embedding page

  let host; // Its origin, once it has spoken.
  let settings = { theme: 'auto', language: navigator.language, open: true, focus: true };
  let shown = !framed;
  let unread = 0;
  const waiting = new Map();

  function tell(message, to = host) {
    if (framed && to) window.parent.postMessage({ outlay: 1, ...message }, to);
  }

  /** Asks the embedding page and waits for its word. Asked before it is known who it is, so nothing secret is in it. */
  function askHost(say, answer) {
    return new Promise((resolve) => {
      waiting.set(answer, resolve);
      tell({ say }, '*');
    });
  }

  window.addEventListener('message', ({ source, origin, data }) => {
    if (!framed || source !== window.parent || data?.outlay !== 1 || (host && origin !== host)) return;
    host = origin;
    waiting.get(data.say)?.(data);
    waiting.delete(data.say);
    if (data.say === 'shown' || data.say === 'hidden') show(data.say === 'shown', data.focus);
  });

  function show(now, focus) {
    shown = now;
    unread = 0;
    if (shown && focus) focusBox();
  }

  function focusBox() {
    document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  }

  byId('close').addEventListener('click', () => tell({ say: 'close' }));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !byId('zoom').open) tell({ say: 'close' });
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
      const given = settings.token ?? (await askHost('token', 'token')).token;
      settings.token = undefined;
      if (!given?.token) throw new Error('The embedding site gave no token.');
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

  function isDark() {
    return settings.theme === 'dark' || (settings.theme !== 'light' && dark.matches);
  }

  function style() {
    const night = isDark();
    document.documentElement.toggleAttribute('data-dark', night);
    const [page, bubble, text, faint, line] = night
      ? ['#111827', '#1f2937', '#f3f4f6', '#c3c9d4', '#6b7280']
      : ['#ffffff', '#f1f5f4', '#111827', '#4b5563', '#9ca3af'];
    const { colour = '#0f766e', ink = '#fff' } = settings;
    return {
      accent: night ? '#5eead4' : colour,
      backgroundColor: page,
      bubbleBackground: bubble,
      bubbleBorderColor: bubble,
      bubbleBorderRadius: 14,
      bubbleTextColor: text,
      bubbleFromUserBackground: colour,
      bubbleFromUserBorderColor: colour,
      bubbleFromUserBorderRadius: 14,
      bubbleFromUserTextColor: ink,
      bubbleMinHeight: 36,
      bubbleMaxWidth: 480,
      cardEmphasisBackgroundColor: bubble,
      hideUploadButton: false,
      uploadAccept: '.csv,text/csv',
      markdownExternalLinkIconImage: undefined,
      paddingRegular: 10,
      primaryFont: 'system-ui, sans-serif',
      rootHeight: '100%',
      rootWidth: '100%',
      sendBoxBackground: page,
      sendBoxBorderTop: `1px solid ${line}`,
      sendBoxButtonColor: text,
      sendBoxHeight: 52,
      sendBoxPlaceholderColor: faint,
      sendBoxTextColor: text,
      subtle: faint,
      timestampColor: faint,
      suggestedActionLayout: 'flow',
      suggestedActionBackgroundColor: page,
      suggestedActionTextColor: text,
      suggestedActionBorderColor: line,
      suggestedActionBorderRadius: 18,
      suggestedActionBorderWidth: 1,
      suggestedActionHeight: 36,
    };
  }

  function enlarge({ contentUrl, name }) {
    byId('zoomed').src = contentUrl;
    byId('zoomed').alt = name || words.zoom;
    byId('zoom').showModal();
  }

  // Web Chat cuts pictures to one height and offers no larger view. It keeps its React to itself, so the element it would
  // have shown is the mould for ours.
  const attachmentMiddleware = () => (next) => (card) => {
    const { attachment } = card;
    const mould = next(card);
    if (!mould || !attachment?.contentUrl || !/^image\/(png|jpeg|gif|webp)$/.test(attachment.contentType)) return mould;
    const element = (type, props) => ({ ...mould, type, key: null, ref: null, props });
    // A server that draws for many at once may ask to wait; once more is enough.
    const onError = ({ target }) => {
      if (target.dataset.again) return;
      target.dataset.again = 'yes';
      setTimeout(() => {
        target.src = attachment.contentUrl;
      }, 2_000);
    };
    const img = element('img', { src: attachment.contentUrl, alt: attachment.name || words.zoom, onError });
    return element('button', {
      type: 'button',
      className: 'picture',
      onClick: () => enlarge(attachment),
      children: img,
    });
  };

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
      await bundle;
      store ??= window.WebChat.createStore({}, watch);
      const before = line;
      line = window.WebChat.createDirectLine({
        token: given.token,
        domain: api,
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
    } catch {
      failed();
    } finally {
      busy = false;
    }
  }

  function render() {
    const look = { nonce, locale, styleOptions: style(), attachmentMiddleware };
    window.WebChat.renderWebChat({ directLine: line, store, ...look }, byId('chat'));
  }

  /**
   * Sends again what could not be taken now: the token has expired, the server restarts, the train is in a tunnel. The id stays
   * the same and the endpoint takes each id once, whereas Web Chat's own "Retry" is another message.
   */
  function send(activity) {
    const subscribe = (observer, tries = 0) => {
      const next = (answer) => {
        if (answer === 'retry' && tries < 8) setTimeout(subscribe, 250 * 2 ** tries, observer, tries + 1);
        else {
          observer.next(answer);
          observer.complete();
        }
      };
      post(activity).subscribe({ next, error: (error) => observer.error(error) });
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
  dark.addEventListener('change', () => line && render());

  async function begin() {
    if (framed) settings = { ...settings, ...(await askHost('ready', 'hello')) };
    else settings.visitor = remembered.get();
    shown ||= Boolean(settings.open);
    locale = settings.language || navigator.language;
    const language = locale.slice(0, 2).toLowerCase();
    words = window.outlayWords[language] ?? window.outlayWords.en;
    document.documentElement.lang = locale;
    document.documentElement.style.setProperty('--colour', settings.colour ?? '#0f766e');
    document.documentElement.style.setProperty('--ink', settings.ink ?? '#fff');
    document.title = settings.title || 'Outlay';
    byId('title').textContent = document.title;
    byId('close').hidden = !framed;
    byId('close').setAttribute('aria-label', words.close);
    byId('again').textContent = words.again;
    style();
    notice(words.connecting);
    await connect();
  }
  begin();
})();
