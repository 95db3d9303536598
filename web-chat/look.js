const dark = matchMedia('(prefers-color-scheme: dark)');

export const isNight = ({ theme }) => theme === 'dark' || (theme !== 'light' && dark.matches);

/** How Web Chat looks, in the embedding page's colours, by day and by night. */
export function look({ theme, colour = '#0f766e', ink = '#fff' }) {
  const night = isNight({ theme });
  const root = document.documentElement;
  root.toggleAttribute('data-dark', night);
  root.style.setProperty('--colour', colour);
  root.style.setProperty('--ink', ink);
  const [page, bubble, text, faint, line] = night
    ? ['#111827', '#1f2937', '#f3f4f6', '#c3c9d4', '#6b7280']
    : ['#ffffff', '#f1f5f4', '#111827', '#4b5563', '#9ca3af'];
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

/** How Adaptive Cards look; https://adaptivecards.io/explorer names the parts of a host configuration. */
export function cards({ theme, colour = '#0f766e' }) {
  const night = isNight({ theme });
  const [text, faint, bubble] = night ? ['#f3f4f6', '#c3c9d4', '#1f2937'] : ['#111827', '#4b5563', '#f1f5f4'];
  const plain = (main, subtle = main) => ({ default: main, subtle });
  const foregroundColors = {
    default: plain(text, faint),
    dark: plain('#111827', '#4b5563'),
    light: plain('#ffffff', '#e5e7eb'),
    accent: plain(night ? '#5eead4' : colour),
    good: plain(night ? '#86efac' : '#166534'),
    warning: plain(night ? '#fcd34d' : '#92400e'),
    attention: plain(night ? '#fca5a5' : '#b91c1c'),
  };
  const style = (backgroundColor) => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: 'system-ui, sans-serif',
    containerStyles: { default: style(bubble), emphasis: style(night ? '#374151' : '#e2e8e6') },
    actions: { actionAlignment: 'stretch', actionsOrientation: 'horizontal', maxActions: 8, buttonSpacing: 8 },
  };
}

export function onNightfall(change) {
  dark.addEventListener('change', change);
}
