const zoom = document.getElementById('zoom');
const zoomed = document.getElementById('zoomed');

export const isEnlarged = () => zoom.open;

/**
 * Web Chat cuts pictures to one height and offers no larger view. It keeps its React to itself, so the element it would have
 * shown is the mould for ours.
 */
export const pictures = (untitled) => () => (next) => (card) => {
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
  const alt = attachment.name || untitled;
  const enlarge = () => {
    zoomed.src = attachment.contentUrl;
    zoomed.alt = alt;
    zoom.showModal();
  };
  const img = element('img', { src: attachment.contentUrl, alt, onError });
  return element('button', { type: 'button', className: 'picture', onClick: enlarge, children: img });
};
