// Outlay on any page: <script src="https://HOST/web-chat/embed.js" async></script>
// Draws one button; the chat itself is loaded, in a frame of its own origin, when somebody opens it.
(() => {
  const script = document.currentScript;
  if (!script || window.outlay) return;
  // This mark and the one of the button say to whoever measures the page what of its time is ours.
  performance.mark('outlay script');
  const home = new URL(script.src).origin;
  const set = { position: 'right', theme: 'auto', ...script.dataset };
  const language = set.language || document.documentElement.lang || navigator.language || 'en';

  const words = {
    en: ['Open chat', 'Close chat', 'unread', 'Dismiss'],
    de: ['Chat öffnen', 'Chat schließen', 'ungelesen', 'Ausblenden'],
    es: ['Abrir chat', 'Cerrar chat', 'sin leer', 'Descartar'],
    fr: ['Ouvrir le chat', 'Fermer le chat', 'non lus', 'Masquer'],
    hi: ['Chat kholein', 'Chat band karein', 'anpadhe', 'Hatayein'],
    id: ['Buka obrolan', 'Tutup obrolan', 'belum dibaca', 'Abaikan'],
    it: ['Apri la chat', 'Chiudi la chat', 'non letti', 'Nascondi'],
    pt: ['Abrir o chat', 'Fechar o chat', 'não lidas', 'Dispensar'],
    ru: ['Открыть чат', 'Закрыть чат', 'непрочитанных', 'Скрыть'],
    zh: ['打开聊天', '关闭聊天', '条未读', '关闭提示'],
  };
  const [openWord, closeWord, unreadWord, dismissWord] = words[language.slice(0, 2).toLowerCase()] || words.en;

  // First-party storage: inside the frame the browser may forbid it. A page that forbids it here too starts anew each time.
  const memory = (area) => ({
    get: (name) => {
      try {
        return window[area].getItem(`outlay ${home} ${name}`);
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        window[area].setItem(`outlay ${home} ${name}`, value);
      } catch {
        // Remembered for as long as the page is open.
      }
    },
  });
  const lasting = memory('localStorage');
  const session = memory('sessionStorage');

  const teal = '#0f766e';
  const colour = CSS.supports('color', set.color || '') ? set.color : teal;
  // Dark signs on a light colour, light ones on a dark colour. Only a canvas reads every colour, and takes its time.
  const inkOn = (background) => {
    const dot = document.createElement('canvas').getContext('2d');
    dot.fillStyle = background;
    dot.fillRect(0, 0, 1, 1);
    const [r, g, b] = dot.getImageData(0, 0, 1, 1).data;
    return r * 0.299 + g * 0.587 + b * 0.114 > 150 ? '#111827' : '#fff';
  };
  const ink = colour === teal ? '#fff' : inkOn(colour);
  const side = set.position === 'left' ? 'left' : 'right';

  // A constructed style sheet needs no 'unsafe-inline' in the page's policy, and the shadow root keeps the page's styles out.
  const whole = '(max-width: 480px), (max-height: 480px)';
  const host = document.createElement('outlay-chat');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; position: fixed; z-index: 2147483000; inset: auto; ${side}: 20px; bottom: 20px;
      font: 15px/1.4 system-ui, sans-serif; color-scheme: light dark; }
    button { font: inherit; border: 0; cursor: pointer; -webkit-tap-highlight-color: transparent; }
    button:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #111827; }
    .launch { position: relative; display: grid; place-items: center; width: 60px; height: 60px; padding: 0;
      border-radius: 50%; color: ${ink}; background: ${colour}; box-shadow: 0 6px 20px rgb(0 0 0 / .25);
      transition: transform .15s; }
    .launch:hover { transform: scale(1.05); }
    .launch svg { width: 28px; height: 28px; }
    .badge { position: absolute; top: -2px; ${side}: -2px; min-width: 22px; height: 22px; padding: 0 6px; box-sizing: border-box;
      border-radius: 11px; background: #b91c1c; color: #fff; font-size: 13px; font-weight: 600; line-height: 22px; text-align: center; }
    .greeting { position: absolute; ${side}: 0; bottom: 74px; display: flex; gap: 4px; align-items: start; width: max-content;
      max-width: min(280px, calc(100vw - 40px)); padding: 12px 4px 12px 14px; box-sizing: border-box; border-radius: 14px;
      background: #fff; color: #111827; box-shadow: 0 6px 24px rgb(0 0 0 / .18); }
    .greeting button { background: none; color: inherit; text-align: start; padding: 0; }
    .greeting .no { flex: none; width: 32px; height: 24px; font-size: 18px; line-height: 1; text-align: center; color: #4b5563; }
    .greeting button:focus-visible { outline: 2px solid #111827; box-shadow: none; }
    .panel { position: fixed; ${side}: 20px; bottom: 92px; width: 400px; height: min(660px, calc(100dvh - 112px));
      border-radius: 16px; overflow: hidden; background: #fff; box-shadow: 0 12px 48px rgb(0 0 0 / .28);
      transition: opacity .16s, translate .16s; }
    .panel[inert] { visibility: hidden; opacity: 0; translate: 0 12px; }
    iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
    [hidden] { display: none !important; }
    @media ${whole} {
      .panel { inset: 0; width: 100%; height: 100dvh; border-radius: 0; }
      .open .launch { visibility: hidden; }
    }
    @media (prefers-color-scheme: dark) {
      .greeting { background: #1f2937; color: #f9fafb; } .greeting .no { color: #d1d5db; } .panel { background: #111827; }
    }
    @media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
    @media print { :host { display: none; } }
  `);
  root.adoptedStyleSheets = [sheet];

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const icon = (path) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    for (const [key, value] of Object.entries({
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'aria-hidden': 'true',
    }))
      svg.setAttribute(key, value);
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
  };
  const speech = icon(
    'M21 11.5a8.4 8.4 0 0 1-12.3 7.4L3 21l2.1-5.7A8.4 8.4 0 1 1 21 11.5zM8.5 11.5h.01M12.5 11.5h.01M16.5 11.5h.01',
  );
  const cross = icon('M6 6l12 12M18 6L6 18');

  const badge = make('span', { class: 'badge', hidden: '' });
  const launch = make('button', { class: 'launch', type: 'button', 'aria-expanded': 'false' }, speech, badge);
  const frame = make('div');
  frame.append(launch);
  root.append(frame);

  let panel;
  let inner;
  let ready = false;
  let isOpen = false;
  let focusing = false;
  let unread = 0;
  let siteToken;
  let draft;

  function draw() {
    frame.className = isOpen ? 'open' : '';
    launch.setAttribute('aria-expanded', String(isOpen));
    launch.setAttribute('aria-label', isOpen ? closeWord : unread ? `${openWord}, ${unread} ${unreadWord}` : openWord);
    launch.firstChild.replaceWith(isOpen ? cross : speech);
    badge.hidden = unread === 0;
    badge.textContent = unread > 99 ? '99+' : String(unread);
    if (panel) panel.inert = !isOpen;
  }

  function tell(message) {
    if (ready) inner.contentWindow.postMessage({ outlay: 1, ...message }, home);
  }

  function build() {
    inner = make('iframe', {
      title: set.title || 'Outlay',
      sandbox:
        'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads',
      allow: 'clipboard-write',
      src: `${home}/web-chat/chat.html`,
    });
    panel = make('div', { class: 'panel', role: 'dialog', 'aria-label': set.title || 'Outlay' }, inner);
    panel.inert = true;
    frame.prepend(panel);
  }

  /** A chat that opens by itself does not take the focus from the page. */
  function open(focus = true) {
    if (isOpen) return;
    focusing = focus;
    isOpen = true;
    unread = 0;
    greet(false);
    if (!panel) build();
    session.set('open', 'yes');
    draw();
    if (focus) inner.focus();
    tell({ say: 'shown', focus });
  }

  function close() {
    if (!isOpen) return;
    isOpen = false;
    session.set('open', 'no');
    draw();
    launch.focus();
    tell({ say: 'hidden' });
  }

  // A site that knows its visitors answers this address of its own with what POST /v3/directline/tokens/generate said.
  async function tokenOfSite() {
    if (!set.tokenUrl) return undefined;
    const answer = await fetch(set.tokenUrl, { method: 'POST', credentials: 'same-origin' });
    if (!answer.ok) throw new Error(`${set.tokenUrl} answered ${answer.status}`);
    return answer.json();
  }

  window.addEventListener('message', async ({ origin, source, data }) => {
    if (!inner || origin !== home || source !== inner.contentWindow || data?.outlay !== 1) return;
    ready = true;
    if (data.say === 'ready' || data.say === 'token') {
      siteToken = await tokenOfSite().catch((error) => {
        console.error('Outlay: no token from this site.', error);
      });
      tell({
        say: data.say === 'ready' ? 'hello' : 'token',
        visitor: set.tokenUrl ? undefined : lasting.get('visitor'),
        site: Boolean(set.tokenUrl),
        token: siteToken,
        colour,
        ink,
        language,
        theme: set.theme,
        title: set.title,
        open: isOpen,
        focus: focusing,
        draft,
      });
      draft = undefined;
    }
    if (data.say === 'remember' && typeof data.visitor === 'string') lasting.set('visitor', data.visitor);
    if (data.say === 'close') close();
    if (data.say === 'unread' && !isOpen) {
      unread = Number(data.count) || 0;
      draw();
    }
  });

  let bubble;
  function greet(show) {
    if (!show || !set.greeting || session.get('greeted')) {
      if (bubble) bubble.hidden = true;
      if (bubble) session.set('greeted', 'yes');
      return;
    }
    const text = make('button', { type: 'button' }, set.greeting);
    const no = make('button', { type: 'button', class: 'no', 'aria-label': dismissWord }, '×');
    bubble = make('div', { class: 'greeting' }, text, no);
    text.addEventListener('click', () => open());
    no.addEventListener('click', () => {
      greet(false);
      launch.focus();
    });
    frame.append(bubble);
  }

  // The chat takes its time: its files begin to come when the button goes down, or is about to.
  const soon = () => panel || build();
  launch.addEventListener('pointerdown', soon);
  launch.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && soon());
  launch.addEventListener('click', () => (isOpen ? close() : open()));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // Over the whole screen the chat is all there is: the page behind it does not get the focus.
  document.addEventListener('focusin', ({ target }) => {
    if (isOpen && target !== host && matchMedia(whole).matches) inner.focus();
  });

  /** Puts words into the box of the chat; whether they are sent is the visitor's to say. */
  function write(text) {
    open();
    if (ready) tell({ say: 'write', draft: String(text) });
    else draft = String(text);
  }
  window.outlay = { open: () => open(), close, write };

  function begin() {
    document.body.append(host);
    draw();
    performance.mark('outlay button');
    const before = session.get('open');
    const wanted = set.open === 'true' || (set.open === 'wide' && matchMedia('(min-width: 900px)').matches);
    if (before === 'yes' || (wanted && before !== 'no')) open(false);
    else greet(true);
  }
  if (document.body) begin();
  else document.addEventListener('DOMContentLoaded', begin);
})();
